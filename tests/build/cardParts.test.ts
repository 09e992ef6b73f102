import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'
import { partOfCard } from '../../build/cardParts'

/** A built page plays with one part of a card, and loads the other when somebody opens it. */

const partOf = (code: string, part: 'played' | 'small print') =>
  partOfCard(code, parseSync('card.ts', code).program, part)

const CARD = `import { defineShear } from '../../define'
export default defineShear({
  id: 'single-file',
  effects: [{ kind: 'flow', single: 4, cluster: 2 }],
  biology: 'Blood flows.',
  deeper: 'It flows in layers.',
  sources: ['R17'],
  examples: [{ title: 'An example' }],
})`

describe('of a card', () => {
  test('the game has what is played with, and no example', () => {
    const played = partOf(CARD, 'played')
    expect(played).toContain("id: 'single-file', effects: [")
    expect(played).toContain('Blood flows.')
    expect(played).not.toMatch(/deeper|R17|examples/)
  })
  test('the small print has its id and the rest', () => {
    const small = partOf(CARD, 'small print')
    expect(small).toContain("id: 'single-file', deeper: 'It flows in layers.', sources: ['R17']")
    expect(small).not.toMatch(/effects|biology|examples/)
  })
  test('nothing is parted that hides its fields', () => {
    expect(() => partOf(CARD.replace("id: 'single-file',", '...rest,'), 'played')).toThrow(
      'Write every field of a card by its name',
    )
    expect(() => partOf('export const card = {}', 'played')).toThrow('A card is')
  })
})
