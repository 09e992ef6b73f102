import { describe, expect, test } from 'vitest'
import { CARDS } from '../../game/catalogue'
import { describeCard } from '../../game/text/card'
import { sentencesIn, unkindIn, wordsIn } from '../support/plainWords'
import { expectConcepts, expectSources } from '../support/teaching'
import { WRITTEN } from '../support/written'

/** What every card has to have, whoever writes it. */
const cards = Object.entries(WRITTEN).map(([path, card]) => {
  const [, folder = '', name = ''] = /cards\/([^/]+)\/([^/]+)\.ts$/.exec(path) ?? []
  return { folder, name, card, id: card.id }
})

const DECK_OF_FOLDER: Readonly<Record<string, string>> = {
  shear: 'shear',
  immune: 'immune',
  soil: 'soil',
  clinical: 'clinical',
  adaptations: 'adaptation',
  tumours: 'tumour',
}

describe('cards', () => {
  test('all that the rulebook names: 13 shear, 20 immune, 16 soil, 8 clinical, 30 adaptations, 6 types', () => {
    const least = { shear: 13, immune: 20, soil: 16, clinical: 8, adaptation: 30, tumour: 6 }
    for (const deck of ['shear', 'immune', 'soil', 'clinical', 'adaptation', 'tumour'] as const)
      expect(CARDS[deck].length, deck).toBeGreaterThanOrEqual(least[deck])
    expect(cards).toHaveLength(Object.values(CARDS).flat().length)
  })
  test('every id and every title is there once', () => {
    const ids = cards.map(({ folder, id }) => (folder === 'tumours' ? `tumour ${id}` : id))
    expect(new Set(ids).size).toBe(ids.length)
    const titles = cards.map(({ card }) => card.title.toLowerCase())
    expect(new Set(titles).size).toBe(titles.length)
  })
  test('the list of unkind words finds what it should', () => {
    expect(unkindIn('She lost her battle; the killers destroy an enemy')).toHaveLength(4)
    expect(unkindIn('Cells bind, cross and rest. The war is over.')).toEqual(['war'])
    expect(unkindIn('Cells bind, cross, rest, grow and are cleared.')).toEqual([])
  })
})

describe.each(cards)('$folder/$name', ({ folder, name, card }) => {
  test('is called like its file and lies with its deck', () => {
    expect(card.id).toBe(name)
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(card.deck).toBe(DECK_OF_FOLDER[folder])
  })
  test('has a title, biology, a deeper note and what it leaves out', () => {
    expect(card.title).toMatch(/^[A-Z]\S/)
    expect(card.title.length).toBeLessThanOrEqual(32)
    for (const text of [card.biology, card.deeper, card.leavesOut]) {
      expect(text.length).toBeGreaterThan(30)
      expect(text).toMatch(/^\S.*[.”]$/)
      expect(text).not.toMatch(/ {2}|\n|\s-\s|\.\.\./)
    }
  })
  test('says its biology in two sentences and 45 words at most', () => {
    expect(sentencesIn(card.biology).length).toBeLessThanOrEqual(2)
    expect(wordsIn(card.biology).length).toBeLessThanOrEqual(45)
  })
  test('says it kindly, without intent and without a fight', () => {
    const { title, biology, deeper, leavesOut, examples } = card
    const titles = examples.map((example) => example.title)
    const text = [biology, deeper, leavesOut, ...titles, ...describeCard(card)].join(' ')
    expect(unkindIn(text)).toEqual([])
    expect(unkindIn(title).filter((word) => !/^killer$/i.test(word))).toEqual([])
  })
  test('names sources that exist and a known certainty', () => {
    expectSources(card)
  })
  test('teaches concepts and speaks to misconceptions that exist', () => {
    expectConcepts(card)
    expect(card.misconceptions.length).toBeGreaterThan(0)
  })
  test('does something, prints what, in 60 words at most, and shows it', () => {
    expect(card.effects.length).toBeGreaterThan(0)
    expect(card.examples.length).toBeGreaterThan(0)
    const printed = describeCard(card)
    expect(printed).toHaveLength(card.effects.length)
    for (const sentence of printed) expect(sentence).toMatch(/^[A-Z].*\.$/)
    expect(printed.join(' ')).not.toMatch(/undefined|NaN|\[object/)
    expect(wordsIn(printed.join(' ')).length).toBeLessThanOrEqual(60)
  })
  test('costs 0 to 3 cubes, or is there in whole copies', () => {
    if (card.deck === 'adaptation') expect([0, 1, 2, 3]).toContain(card.cost)
    else if (card.deck !== 'tumour') {
      expect(Number.isInteger(card.copies)).toBe(true)
      expect(card.copies).toBeGreaterThanOrEqual(1)
    }
  })
  test('is frozen, through and through', () => {
    const loose = card as unknown as { title: string; effects: object[]; sources: string[] }
    expect(() => (loose.title = 'Another')).toThrow(TypeError)
    expect(() => loose.sources.push('S1')).toThrow(TypeError)
    expect(() => Object.assign(loose.effects[0] ?? {}, { kind: 'hush' })).toThrow(TypeError)
  })
})
