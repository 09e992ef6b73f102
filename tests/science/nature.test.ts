import { expect, test } from 'vitest'
import { NATURE_DIFFERS } from '../../game/science/nature'
import { readingAge, sentencesIn, unkindIn } from '../support/plainWords'

test('the game differs from nature in the 15 points of the dossier, each with a title of its own', () => {
  expect(NATURE_DIFFERS).toHaveLength(15)
  expect(new Set(NATURE_DIFFERS.map(({ title }) => title)).size).toBe(15)
})

test.each(NATURE_DIFFERS)('$title: one to three plain sentences, said kindly', ({ words }) => {
  expect(words).toMatch(/^[A-Z].*\.$/)
  expect(words).not.toMatch(/ {2}|\n|\.\.\.|'|"/)
  expect(sentencesIn(words).length).toBeLessThanOrEqual(3)
  // Short texts are judged by few words: a year or two more are within the measure's error.
  expect(readingAge(words)).toBeLessThanOrEqual(15)
  expect(unkindIn(words)).toEqual([])
})
