import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { TOPICS } from '../../game/science/topics'
import { IDEAS } from '../../game/text/ideasOfTopics'
import { REASONS } from '../../game/text/reasonsOfTopics'

/** The built scripts that hold any of these texts, by what they are called before the hash. */
const holdersOf = (texts: readonly string[]): string[] => {
  const assets = 'dist/client/assets'
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
  const holders = scripts.filter((name) => {
    const script = readFileSync(`${assets}/${name}`, 'utf8')
    return texts.some((text) => script.includes(text))
  })
  return holders.map((name) => name.slice(0, name.indexOf('-')))
}

/**
 * The texts of the topics weigh about 10 KB compressed, and few are opened in a game. They stay out
 * of whatever is loaded for the first play, the bots' worker included.
 */
test('the built page loads the texts of the topics with the dialog that shows them', () =>
  expect(holdersOf(TOPICS.map(({ deeper }) => deeper))).toEqual(['TopicDialog']))

test('the built page loads the words of explanations and hints with the first question', () => {
  expect(holdersOf(Object.values(IDEAS))).toEqual(['reasons'])
  // What looks back on a game says them too.
  expect(holdersOf(Object.values(REASONS))).toEqual(['reasonsOfTopics'])
})
