import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { TOPICS } from '../../game/science/topics'

/**
 * The texts of the topics weigh about 10 KB compressed, and few are opened in a game. They stay out
 * of whatever is loaded for the first play, the bots' worker included.
 */
test('the built page loads the texts of the topics with the dialog that shows them', () => {
  const assets = 'dist/client/assets'
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(2)
  const tellsOfTopics = (name: string): boolean => {
    const script = readFileSync(`${assets}/${name}`, 'utf8')
    return TOPICS.some(({ deeper }) => script.includes(deeper))
  }
  expect(scripts.filter((name) => !name.startsWith('TopicDialog-') && tellsOfTopics(name))).toEqual(
    [],
  )
})
