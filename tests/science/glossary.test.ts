import { describe, expect, test } from 'vitest'
import { GLOSSARY, termsIn } from '../../game/science/glossary'
import type { Term } from '../../game/science/term'
import { TOPIC_IDS } from '../../game/science/topic'
import { TOPICS } from '../../game/science/topics'
import { readingAge, sentencesIn, unkindIn, wordsIn } from '../support/plainWords'
import { TECHNICAL_WORDS } from '../support/technicalWords'
import { WRITTEN } from '../support/written'

const FILES = import.meta.glob<readonly Term[]>('../../game/science/terms/*.ts', {
  eager: true,
  import: 'default',
})

const namesOf = ({ term, also }: (typeof GLOSSARY)[number]) => [term, ...also]
const NAMES = new Set(GLOSSARY.flatMap(namesOf).map((name) => name.toLowerCase()))

/** What every player may read: no deeper notes. */
const READ = [
  ...Object.values(WRITTEN).flatMap(({ title, biology }) => [title, biology]),
  ...TOPICS.flatMap(({ title, text }) => [title, text]),
]
const ALL = [...READ, ...TOPICS.map(({ deeper }) => deeper)].join('\n').toLowerCase()

describe('the glossary', () => {
  test('explains every word of the trade that a card or a page uses', () => {
    const used = TECHNICAL_WORDS.filter((word) => ALL.includes(word.toLowerCase()))
    expect(used.length).toBeGreaterThan(70)
    const missing = used.filter((word) => termsIn(word).length === 0)
    expect(missing).toEqual([])
  })
  test('explains every short name in capitals that stands in plain text', () => {
    const short = READ.flatMap(
      (text) => text.match(/(?<![\p{L}\d-])\p{Lu}[\p{L}\d-]*[\p{Lu}\d][\p{L}\d-]*/gu) ?? [],
    )
    // Named with what it is right beside it: “a protein, CD47, that …”.
    const explainedThere = ['CD47', 'CXCL12', 'CXCR4']
    const missing = [...new Set(short)].filter(
      (name) => !explainedThere.includes(name) && termsIn(name).length === 0,
    )
    expect(missing).toEqual([])
  })
  test('has every term and every other name once', () => {
    expect(NAMES.size).toBe(GLOSSARY.flatMap(namesOf).length)
  })
  test('stands in the order of the alphabet, the words of a letter in the file of the letter', () => {
    for (const [path, terms] of Object.entries(FILES)) {
      const [, from = '', to = ''] = /(\w)-(\w)\.ts$/.exec(path) ?? []
      const others = terms.filter(({ term }) => {
        const first = term.charAt(0).toLowerCase()
        return first < from || first > to
      })
      expect(others, path).toEqual([])
    }
    const terms = GLOSSARY.map(({ term }) => term)
    expect(terms).toEqual(
      terms.toSorted((a, b) => a.localeCompare(b, 'en', { ignorePunctuation: true })),
    )
  })
  test('finds a word by any of its names, whole and however it is written', () => {
    const found = (text: string) => termsIn(text).map(({ term }) => term)
    expect(found('Cells of the Blood-Brain barrier')).toEqual(['blood–brain barrier'])
    expect(found('Macrophages')).toEqual(['macrophage'])
    expect(found('they met a pet on a CT')).toEqual(['CT'])
    expect(found('genesis')).toEqual([])
  })
})

describe.each(GLOSSARY)('$term', (entry) => {
  const { term, says, origin, topic } = entry

  test('is told in one plain sentence that one can read at 13', () => {
    expect(says).toMatch(/^[A-Z].*\.$/)
    expect(sentencesIn(says)).toHaveLength(1)
    expect(wordsIn(says).length).toBeLessThanOrEqual(20)
    // A sentence by itself is judged by a few words: a year or two more are within the measure's error.
    expect(readingAge(says)).toBeLessThanOrEqual(15)
    expect(unkindIn(says)).toEqual([])
    expect(`${says} ${origin ?? ''}`).not.toMatch(/ {2}|\n|\.\.\.|'|"/)
  })
  test('is not told by itself', () => {
    const own = namesOf(entry).filter((name) =>
      new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'i').test(says),
    )
    expect(own, term).toEqual([])
  })
  test('leads to a page', () => {
    expect(TOPIC_IDS).toContain(topic)
  })
})
