import { randomInt } from 'node:crypto'

/** Short, common, friendly, spelt as spoken; none is rude, and none sounds like another. */
const WORDS = (
  'acid acre airy aqua arch atom aunt axis baby bake band bark barn bath bead beam bean bear bell ' +
  'bird blue boat bold bolt book boot bowl bulb bush cage cake calm camp card cave chef chin city ' +
  'clay clip club coal coat coin cork corn cosy crab cube cups dawn deep deer dish dock dome door ' +
  'dove drum duck dune easy echo edge envy epic exit face farm fern film fish flag flow foam fold ' +
  'folk frog gate gift glow goat gold golf good grid gulf half hand harp hawk herb hill hive home ' +
  'hood horn idea iris iron isle jade jazz join joke jump kilo kind king kiwi knee lace lake lamp ' +
  'lark lava leaf lens lily lime lion loft loop luck lung malt mask maze meal menu milk mint mist ' +
  'moon moss moth myth neon nest next note oars oath okra opal open oval oven palm park path pear ' +
  'pine plum poem pond port quiz raft rain reed reef ring road robe rock roof rose ruby sail salt ' +
  'sand seed shoe silk sing snow soap sofa soil song star stem swan tent tide tile toad tree tuba ' +
  'tune turf twig unit vase vest view vine volt wave wing wish wolf wood wool yard yarn year zero zone'
).split(' ')

/** Chance has hit used codes so often that there are many tables: another digit makes more codes. */
const TRIES_WITH_TWO_DIGITS = 20

/** A code that can be read out and typed without a mistake, such as `FERN42`. Not a secret. */
export const newCode = (attempt: number): string => {
  const word = WORDS[randomInt(WORDS.length)] ?? 'seed'
  const number = attempt < TRIES_WITH_TWO_DIGITS ? randomInt(10, 100) : randomInt(100, 1000)
  return `${word.toUpperCase()}${String(number)}`
}

/** What somebody typed as the code that it must mean: case, spaces and hyphens do not matter. */
export const readCode = (typed: string): string => {
  const plain = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  // The first four are letters and the rest are digits, so a 0 and an O cannot be confused.
  const letters = plain.slice(0, 4).replaceAll('0', 'O').replaceAll('1', 'I').replaceAll('5', 'S')
  const digits = plain.slice(4).replaceAll('O', '0').replace(/[IL]/g, '1').replaceAll('S', '5')
  return letters + digits
}
