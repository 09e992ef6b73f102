import { describe, expect, test } from 'vitest'
import { IDEAS, ideaOf } from '../../game/misconceptions'
import { IDEA_IDS, type Idea, type IdeaId } from '../../game/misconceptions/idea'
import { TOPIC_IDS } from '../../game/science/topic'
import { topicOf } from '../../game/science/topics'
import { MISCONCEPTION_COUNT } from '../../game/science/vocabulary'
import { readingAge, sentenceLengthsIn, unkindIn, wordsIn } from '../support/plainWords'
import { expectSources } from '../support/teaching'

/** What has to be said of every idea, whoever writes it. */
const files = import.meta.glob<Idea>('../../game/misconceptions/ideas/*.ts', {
  eager: true,
  import: 'default',
})
const ideas = Object.entries(files).map(([path, idea]) => ({
  name: /([^/]+)\.ts$/.exec(path)?.[1] ?? '',
  idea,
}))

describe('the ideas', () => {
  test('all of the list have a file, and each file is of the list', () => {
    expect(IDEA_IDS).toHaveLength(MISCONCEPTION_COUNT)
    expect(ideas.map(({ name }) => name).sort()).toEqual([...IDEA_IDS].sort())
  })
  test('they come in the order of the list, and each is found by its id', () => {
    expect(IDEAS.map(({ id }) => id)).toEqual([...IDEA_IDS])
    expect(IDEA_IDS.map((id) => Number(id.slice(2)))).toEqual(
      Array.from({ length: MISCONCEPTION_COUNT }, (_, i) => i + 1),
    )
  })
  test('one that is not on the list is an error, not an empty page', () => {
    expect(() => ideaOf('MC99' as IdeaId)).toThrow(new RangeError('no idea MC99'))
  })
  test('no two have the same words', () => {
    for (const field of ['belief', 'title', 'text', 'example'] as const)
      expect(new Set(IDEAS.map((idea) => idea[field])).size, field).toBe(IDEAS.length)
  })
})

describe.each(ideas)('$name', ({ name, idea }) => {
  const { belief, title, text, example, topic, certainty } = idea
  const all = [belief, `${title}.`, text, example]

  test('is called like its file', () => expect(idea.id).toBe(name))

  test('is a belief, a better idea, the reason and an example', () => {
    for (const words of all) {
      expect(words).toMatch(/^[A-Z].*[.?]$/)
      expect(words).not.toMatch(/ {2}|\n|\s-\s|\.\.\.|'|"|undefined|NaN|\[object/)
    }
    expect(belief.length).toBeLessThanOrEqual(90)
    expect(title).not.toMatch(/\.$/)
    expect(title.length).toBeLessThanOrEqual(64)
  })
  test('takes a minute: 60 to 130 words', () => {
    const words = wordsIn(`${text} ${example}`).length
    expect(words).toBeGreaterThanOrEqual(60)
    expect(words).toBeLessThanOrEqual(130)
  })
  test('shows where the game comes in', () => {
    expect(example).toMatch(/\b(game|board|cards?|tokens?|dial|round|colon(y|ies)|cells)\b/i)
  })
  test('begins with what there is in the belief or with what is so, never with a no', () => {
    expect(text).not.toMatch(/^(No|Wrong|False|This is not|That is not)\b/)
    expect(all.join(' ')).not.toMatch(
      /\b((in)?correct|false|mistake\w*|misconception\w*|myth\w*)\b/i,
    )
  })
  test('can be read at 13', () => {
    for (const words of all) expect(readingAge(words), words).toBeLessThanOrEqual(13)
    expect(Math.max(...sentenceLengthsIn(all.join(' ')))).toBeLessThanOrEqual(26)
  })
  test('is said kindly, without intent and without a fight', () => {
    expect(unkindIn(all.join(' '))).toEqual([])
    expect(all.join(' ')).not.toMatch(
      /\b(patients?|sufferers?|invaded|hospitals?|will die|kill\w*(?! cells)|you should)\b/i,
    )
  })
  test('gives a figure only where the source was read', () => {
    // A year or a name is no figure.
    const figures = text.replaceAll(/\b(1889|PD-L1)\b/g, '')
    if (certainty.startsWith('M')) expect(figures).not.toMatch(/\d/)
  })
  test('names sources that exist, and a page where it goes on', () => {
    expectSources({ ...idea, concepts: [], misconceptions: [] })
    expect(TOPIC_IDS).toContain(topic)
  })
  test('is frozen, through and through', () => {
    const loose = idea as unknown as { text: string; sources: string[] }
    expect(() => (loose.text = 'Another')).toThrow(TypeError)
    expect(() => loose.sources.push('S1')).toThrow(TypeError)
  })
})

describe('where a science page speaks to an idea', () => {
  test('most ideas lead to such a page', () => {
    const spoken = IDEAS.filter(({ id, topic }) => topicOf(topic).misconceptions.includes(id))
    expect(spoken.length).toBeGreaterThanOrEqual(20)
  })
})
