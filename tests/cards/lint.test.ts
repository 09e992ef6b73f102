import { describe, expect, test } from 'vitest'
import { CARDS } from '../../game/catalogue'
import type { AnyCard } from '../../game/define'
import { SOURCES } from '../../game/science/sources'
import { CERTAINTIES, CONCEPT_COUNTS, MISCONCEPTION_COUNT } from '../../game/science/vocabulary'
import { describeCard } from '../../game/text/card'

/** What every card has to have, whoever writes it. */
const files = import.meta.glob<AnyCard>('../../game/cards/*/*.ts', {
  eager: true,
  import: 'default',
})
const cards = Object.entries(files).map(([path, card]) => {
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

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word))
/** Full stops that end a sentence: not those of “e.g.”, “4 a.m.” or “0.5”. */
const sentencesIn = (text: string) =>
  text.replace(/\b(e\.g|i\.e|a\.m|p\.m)\./g, '$1').match(/[.!?](?=\s|$)/g) ?? []

/** Words that blame, frighten or make a fight of it (science dossier, part F). */
const UNKIND =
  /\b(victims?|suffer\w*|battl\w*|fights?|fighting|fought|wars?|enem(y|ies)|evil|rogue|invaders?|army|armies|soldiers?|weapons?|attack(ed|ing)? the (patient|person)|kill(s|ed|ing)? (the|a) (patient|person)|(?<!natural )killers?|deadly|lost (his|her|their) (life|fight|battle)|failed (the )?(treatment|patient)|terminal(ly)?|good patient|bad patient|win|wins|winning|defeat\w*|destroy\w*|conquer\w*|want(s|ed)? to|tr(y|ies|ied) to (spread|kill|survive))\b/gi

const unkindIn = (text: string) => text.match(UNKIND) ?? []

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
    expect(card.sources.filter((id) => !(id in SOURCES))).toEqual([])
    expect(new Set(card.sources).size).toBe(card.sources.length)
    expect(Object.keys(CERTAINTIES)).toContain(card.certainty)
  })
  test('teaches concepts and speaks to misconceptions that exist', () => {
    expect(card.concepts.length).toBeGreaterThan(0)
    for (const concept of card.concepts) {
      const [, set = '', number = ''] = /^(S[0-3])-(\d\d)$/.exec(concept) ?? []
      expect(Number(number), concept).toBeGreaterThan(0)
      const count = CONCEPT_COUNTS[set as keyof typeof CONCEPT_COUNTS]
      expect(Number(number), concept).toBeLessThanOrEqual(count)
    }
    expect(card.misconceptions.length).toBeGreaterThan(0)
    for (const misconception of card.misconceptions) {
      expect(misconception).toMatch(/^MC\d\d$/)
      expect(Number(misconception.slice(2))).toBeGreaterThan(0)
      expect(Number(misconception.slice(2))).toBeLessThanOrEqual(MISCONCEPTION_COUNT)
    }
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
