import type { ESTree, Plugin } from 'vite'
import type { AnyCard, SmallPrint, Written } from '../game/define'

/**
 * A card is one file, and a page that begins a game needs only the part of it that is played with.
 * What stands small on it comes with the first card that somebody opens, and its examples are for
 * tests. Anything else that is built, and everything under test, has whole cards.
 */
const SMALL_PRINT: Readonly<Record<keyof SmallPrint, true>> = {
  deeper: true,
  sources: true,
  certainty: true,
  concepts: true,
  misconceptions: true,
  topics: true,
  leavesOut: true,
}

type Part = 'played' | 'small print'

const belongs = (field: string, part: Part): boolean => {
  if (field === ('id' satisfies keyof AnyCard)) return true
  if (field === ('examples' satisfies keyof Written<AnyCard>)) return false
  return field in SMALL_PRINT === (part === 'small print')
}

/** The object in `export default defineShear({ … })`. */
const objectOf = (program: ESTree.Program): ESTree.ObjectExpression | undefined => {
  const exported = program.body.find((node) => node.type === 'ExportDefaultDeclaration')
  const call = exported?.declaration
  const [card] = call?.type === 'CallExpression' ? call.arguments : []
  return card?.type === 'ObjectExpression' ? card : undefined
}

/**
 * The code of a card with one part of its fields.
 *
 * @throws Error where the file is no card, or hides its fields
 */
export const partOfCard = (code: string, program: ESTree.Program, part: Part): string => {
  const card = objectOf(program)
  if (card === undefined) throw new Error('A card is `export default define…({ … })`.')
  const fields = card.properties.flatMap((field) => {
    if (field.type !== 'Property' || field.key.type !== 'Identifier')
      throw new Error('Write every field of a card by its name, or the build cannot part it.')
    return belongs(field.key.name, part) ? code.slice(field.start, field.end) : []
  })
  return `${code.slice(0, card.start)}{ ${fields.join(', ')} }${code.slice(card.end)}`
}

/** Parts the cards of a built page; `?small-print` behind a file asks for the smaller part. */
export const cardParts = (folder: string): Plugin => ({
  name: 'card-parts',
  apply: 'build',
  transform(code, id) {
    const [file = '', query] = id.split('?')
    if (!file.startsWith(folder)) return undefined
    const part = query === 'small-print' ? 'small print' : 'played'
    return { code: partOfCard(code, this.parse(code, { lang: 'ts' }), part), map: null }
  },
})
