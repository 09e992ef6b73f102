import { describe, expect, test } from 'vitest'
import { TOPIC_IDS, type Topic, type TopicId } from '../../game/science/topic'
import { topicOf, TOPICS } from '../../game/science/topics'
import {
  readingAge,
  sentenceLengthsIn,
  sentencesIn,
  syllablesIn,
  unkindIn,
} from '../support/plainWords'
import { expectConcepts, expectSources } from '../support/teaching'

/** What every topic has to have, whoever writes it. */
const files = import.meta.glob<Topic>('../../game/science/topics/*.ts', {
  eager: true,
  import: 'default',
})
const topics = Object.entries(files).map(([path, topic]) => ({
  name: /([^/]+)\.ts$/.exec(path)?.[1] ?? '',
  topic,
}))

describe('topics', () => {
  test('every id has a file, every file an id', () => {
    expect(topics.map(({ name }) => name).sort()).toEqual([...TOPIC_IDS].sort())
    expect(new Set(TOPIC_IDS).size).toBe(TOPIC_IDS.length)
  })
  test('they come in the order of the list, and each is found by its id', () => {
    expect(TOPICS.map(({ id }) => id)).toEqual([...TOPIC_IDS])
    for (const topic of TOPICS) expect(topicOf(topic.id)).toBe(topic)
  })
  test('an id without a page is an error, not an empty page', () => {
    expect(() => topicOf('alchemy' as TopicId)).toThrow(new RangeError('no topic alchemy'))
  })
  test('no two have the same title, text or limits', () => {
    for (const field of ['title', 'text', 'deeper', 'leavesOut'] as const)
      expect(new Set(TOPICS.map((topic) => topic[field])).size, field).toBe(TOPICS.length)
  })
})

describe('the measures of plain words', () => {
  test('a plain text is for children, a text of the trade is not', () => {
    expect(readingAge('Cells rest. Some wake up. Most of them never do.')).toBeLessThan(8)
    expect(
      readingAge(
        'Haematogenous dissemination necessitates proteolytic degradation of the extracellular matrix.',
      ),
    ).toBeGreaterThan(18)
  })
  test('syllables are counted about as they are spoken', () => {
    const words = ['cell', 'move', 'moved', 'tissue', 'little', 'membrane', 'colony', 'NK']
    expect(words.map(syllablesIn)).toEqual([1, 1, 1, 2, 2, 2, 3, 1])
  })
  test('a full stop inside a figure or a short form ends no sentence', () => {
    expect(sentenceLengthsIn('Half are gone in 1 to 2.4 hours. It is 4 a.m. now.')).toEqual([8, 5])
  })
})

describe.each(topics)('$name', ({ name, topic }) => {
  const { title, text, deeper, leavesOut, certainty } = topic

  test('is called like its file', () => {
    expect(topic.id).toBe(name)
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })
  test('has a title, a text, a deeper note and what the game leaves out', () => {
    expect(title).toMatch(/^[A-Z]/)
    expect(title.length).toBeLessThanOrEqual(32)
    for (const words of [text, deeper, leavesOut]) {
      expect(words.length).toBeGreaterThan(60)
      expect(words).toMatch(/^[A-Z].*\.$/)
      expect(words).not.toMatch(/ {2}|\n|\s-\s|\.\.\.|'|"|undefined|NaN|\[object/)
    }
    expect(text.length).toBeLessThanOrEqual(420)
    expect(deeper.length).toBeLessThanOrEqual(700)
    expect(leavesOut.length).toBeLessThanOrEqual(240)
  })
  test('is said in two to four short sentences that one can read at 13', () => {
    expect(sentencesIn(text).length).toBeGreaterThanOrEqual(2)
    expect(sentencesIn(text).length).toBeLessThanOrEqual(4)
    expect(Math.max(...sentenceLengthsIn(text))).toBeLessThanOrEqual(24)
    expect(readingAge(text)).toBeLessThanOrEqual(13)
    expect(Math.max(...sentenceLengthsIn(deeper))).toBeLessThanOrEqual(40)
    expect(readingAge(deeper)).toBeLessThanOrEqual(15)
  })
  test('is said kindly, without intent and without a fight', () => {
    expect(unkindIn([title, text, deeper, leavesOut].join(' '))).toEqual([])
    expect([text, deeper, leavesOut].join(' ')).not.toMatch(
      /\b(patients?|sufferers?|invaded|hospitals?|will die|kill\w*(?! cells)|try to|decide to)\b/i,
    )
  })
  test('gives a figure in its text only where the source was read', () => {
    if (certainty.startsWith('M')) expect(text).not.toMatch(/\d/)
  })
  test('names sources that exist and a known certainty', () => {
    expectSources(topic)
  })
  test('teaches concepts that exist, and no misconception that does not', () => {
    expectConcepts(topic)
  })
  test('is frozen, through and through', () => {
    const loose = topic as unknown as { title: string; sources: string[] }
    expect(() => (loose.title = 'Another')).toThrow(TypeError)
    expect(() => loose.sources.push('S1')).toThrow(TypeError)
  })
})
