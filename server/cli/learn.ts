import { writeFileSync } from 'node:fs'
import { weightOf } from '../../game/bots/judgement'
import { KNOTS } from '../../game/bots/weights'
import { TIMED, TRAITS } from '../../game/bots/terms'
import { Lessons, study } from '../../game/simulation/learning'
import { isBotName } from '../../game/simulation/players'
import { parseOptions, refuse } from '../tools/options'

const USAGE = `npm run learn -- [options]
  Lets bots play many games with two to six seats and works out, by least squares, what each part of a
  position has proved to be worth. That is what the skilled bot and the expert judge by.
  --games N    games to learn from (2000)
  --bot NAME   who plays them (skilled)
  --seed TEXT  names the games (learn)
  --write      into game/bots/weights.ts; otherwise it is only printed`

const options = parseOptions(process.argv.slice(2), USAGE, {
  games: { type: 'count', default: 2000, max: 1_000_000 },
  bot: { type: 'text', default: 'skilled' },
  seed: { type: 'text', default: 'learn' },
  write: { type: 'flag' },
})
const bot = isBotName(options.bot) ? options.bot : refuse(`there is no bot “${options.bot}”`)

const SEATS = [2, 3, 4, 6] as const
const lessons = new Lessons()
for (let game = 0; game < options.games; game++) {
  const seats = SEATS[game % SEATS.length] ?? 2
  const length = Math.floor(game / SEATS.length) % 3 === 0 ? 'short' : 'full'
  study(
    lessons,
    Array.from({ length: seats }, () => bot),
    length,
    `${options.seed} ${game}`,
  )
}

const worth = lessons.solve().map((by, unknown) => weightOf(unknown) + by)
const rounded = (value: number | undefined) => String(Math.round((value ?? 0) * 1000) / 1000)
const timed = TIMED.map((name, term) => {
  const row = KNOTS.map((_, knot) => rounded(worth[knot * TIMED.length + term]))
  return `  ${name}: [${row.join(', ')}],`
})
const traits = TRAITS.map(
  (id, i) => `  '${id}': ${rounded(worth[TIMED.length * KNOTS.length + i])},`,
)
const text = `import type { Timed } from './terms'

/**
 * What the terms of a position have proved to be worth, in points. Written by \`npm run learn\` from
 * ${options.games} games of the ${bot} bot, ${lessons.count} positions.
 */

/** The numbers of rounds left for which there is a column. */
export const KNOTS: readonly number[] = [${KNOTS.join(', ')}]

export const TIMED_WEIGHTS: Readonly<Record<Timed, readonly number[]>> = {
${timed.join('\n')}
}

/** What it is worth to hold an adaptation, for each round that is left. */
export const TRAIT_WEIGHTS: Readonly<Partial<Record<string, number>>> = {
${traits.join('\n')}
}
`
if (options.write) writeFileSync('game/bots/weights.ts', text)
else console.log(text)
