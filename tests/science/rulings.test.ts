import { describe, expect, test } from 'vitest'
import { RULING_IDS, type Ruling, type RulingId } from '../../game/science/ruling'
import { rulingOf, RULINGS, rulingsOn } from '../../game/science/rulings'
import { TOPIC_IDS } from '../../game/science/topic'
import { topicOf } from '../../game/science/topics'
import { readingAge, sentenceLengthsIn, sentencesIn, unkindIn } from '../support/plainWords'
import { expectConcepts, expectSources } from '../support/teaching'

const files = import.meta.glob<Ruling>('../../game/science/rulings/*.ts', {
  eager: true,
  import: 'default',
})
const rulings = Object.entries(files).map(([path, ruling]) => ({
  name: /([^/]+)\.ts$/.exec(path)?.[1] ?? '',
  ruling,
}))

describe('the questions on which scientists disagree', () => {
  test('are the 17 of the dossier; every id has a file, every file an id', () => {
    expect(RULING_IDS).toHaveLength(17)
    expect(rulings.map(({ name }) => name).sort()).toEqual([...RULING_IDS].sort())
  })
  test('come in the order of the list, and each is found by its id', () => {
    expect(RULINGS.map(({ id }) => id)).toEqual([...RULING_IDS])
    expect(() => rulingOf('alchemy' as RulingId)).toThrow(new RangeError('no ruling alchemy'))
  })
  test('are found from each page on which they come up, and from no other', () => {
    for (const topic of TOPIC_IDS)
      expect(rulingsOn(topic).map(({ id }) => id)).toEqual(
        RULINGS.filter(({ topics }) => topics.includes(topic)).map(({ id }) => id),
      )
    expect(rulingsOn('emt').map(({ id }) => id)).toEqual(['need-of-emt', 'what-mutations-do'])
    expect(rulingsOn('astrocytes')).toEqual([])
  })
})

describe.each(rulings)('$name', ({ name, ruling }) => {
  const { question, views, here, certainty, concepts, topics } = ruling
  const texts = [...views.map(({ says }) => says), here]

  test('is called like its file, and asks a short question', () => {
    expect(ruling.id).toBe(name)
    expect(question).toMatch(/^[A-Z0-9].*\?$/)
    expect(question.length).toBeLessThanOrEqual(40)
  })
  test('gives two views or more, and what the game does', () => {
    expect(views.length).toBeGreaterThanOrEqual(2)
    for (const text of texts) {
      expect(text).toMatch(/^[A-Z“].*\.$/)
      expect(text.length).toBeGreaterThan(40)
      expect(text.length).toBeLessThanOrEqual(320)
      expect(text).not.toMatch(/ {2}|\n|\s-\s|\.\.\.|'|"|undefined|NaN/)
    }
  })
  test('can be read at 13, the views at 15, and in sentences of 30 words at most', () => {
    expect(readingAge(here)).toBeLessThanOrEqual(13)
    expect(sentencesIn(here).length).toBeLessThanOrEqual(2)
    for (const text of texts) {
      expect(readingAge(text), text).toBeLessThanOrEqual(15)
      expect(Math.max(...sentenceLengthsIn(text))).toBeLessThanOrEqual(30)
    }
  })
  test('is said kindly, without intent and without a fight', () => {
    expect(unkindIn([question, ...texts].join(' '))).toEqual([])
    expect(texts.join(' ')).not.toMatch(
      /\b(patients?|sufferers?|hospitals?|will die|try to|decide to)\b/i,
    )
  })
  test('names sources for each view, and a known certainty', () => {
    for (const { sources } of views)
      expectSources({ sources, certainty, concepts, misconceptions: [] })
  })
  test('teaches concepts that exist, and comes up on a page that teaches one of them', () => {
    expectConcepts({ concepts, misconceptions: [] })
    expect(new Set(topics).size).toBe(topics.length)
    const taught = topics.flatMap((topic) => topicOf(topic).concepts)
    expect(taught.filter((concept) => concepts.includes(concept))).not.toEqual([])
  })
  test('is frozen, through and through', () => {
    const loose = ruling as unknown as { question: string; views: unknown[] }
    expect(() => (loose.question = 'Another?')).toThrow(TypeError)
    expect(() => loose.views.push({})).toThrow(TypeError)
  })
})
