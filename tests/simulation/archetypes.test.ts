import { beforeAll, describe, expect, test } from 'vitest'
import { ARCHETYPE_NAMES, STYLES, type ArchetypeName } from '../../game/bots/archetypes'
import { BOTS } from '../../game/bots'
import { isAdaptation } from '../../game/catalogue'
import type { LogEntry } from '../../game/log'
import type { RecordedStep } from '../../game/record'
import { playerNamed } from '../../game/simulation/players'
import { playRotation, seatedBot } from '../../game/simulation/contest'
import { selfPlay } from '../../game/simulation/selfPlay'

const GAMES = 12

/** Games that an archetype played against itself: what was told, and what was done. */
const logs = {} as Record<ArchetypeName, readonly LogEntry[]>
const steps = {} as Record<ArchetypeName, readonly RecordedStep[]>

beforeAll(() => {
  for (const name of ARCHETYPE_NAMES) {
    const games = Array.from({ length: GAMES }, (_, game) =>
      selfPlay([name, name, name], 'full', `archetypes ${String(game)}`),
    )
    logs[name] = games.flatMap(({ log }) => log)
    steps[name] = games.flatMap(({ record }) => record.steps)
  }
})

const told = (name: ArchetypeName, is: (entry: LogEntry) => boolean): number =>
  logs[name].filter(is).length

const sent = (name: ArchetypeName, form: 'single' | 'cluster'): number =>
  steps[name].filter(({ action }) => action.move === 'intravasate' && action.form === form).length

describe.each(ARCHETYPE_NAMES)('%s', (name) => {
  test('knows how to play: it wins most games against random', async () => {
    const sides = { a: seatedBot(playerNamed(name)), b: seatedBot(BOTS.random) }
    const shares = await Promise.all(
      Array.from({ length: 15 }, (_, rotation) => playRotation(sides, 2, 'competent', rotation)),
    )
    const wins = shares.flat().reduce((sum, share) => sum + share, 0)
    expect(wins / 30).toBeGreaterThan(0.7)
  })
  test('favours adaptations that there are', () => {
    expect(STYLES[name].favours.filter((card) => !isAdaptation(card))).toEqual([])
    expect(STYLES[name].name).toBe(name)
  })
  test('plays in its own way: not as greedy does', () => {
    const style = selfPlay([name, name], 'full', 'own way').record.steps
    const greedy = selfPlay(['greedy', 'greedy'], 'full', 'own way').record.steps
    expect(style.map(({ action }) => action)).not.toEqual(greedy.map(({ action }) => action))
  })
})

describe('each holds to its idea', () => {
  test('the cluster builder sends clusters, the gambler single cells', () => {
    expect(sent('cluster-builder', 'cluster')).toBeGreaterThan(
      5 * sent('cluster-builder', 'single'),
    )
    expect(sent('gambler', 'single')).toBeGreaterThan(5 * sent('gambler', 'cluster'))
  })
  test('the niche builder places the most niche markers, the rusher none', () => {
    const markers = (name: ArchetypeName) => told(name, ({ key }) => key === 'nichePlaced')
    for (const name of ARCHETYPE_NAMES)
      if (name !== 'niche-builder') expect(markers('niche-builder')).toBeGreaterThan(markers(name))
    expect(markers('rusher')).toBe(0)
  })
  test('the hoarder divides more than the rusher, and sends cells out later', () => {
    const divided = (name: ArchetypeName) => told(name, ({ key }) => key === 'divided')
    const early = (name: ArchetypeName) =>
      told(name, (e) => e.key === 'tested' && e.what === 'intravasate' && e.round <= 3)
    expect(divided('hoarder')).toBeGreaterThan(1.25 * divided('rusher'))
    expect(early('rusher')).toBeGreaterThan(1.5 * early('hoarder'))
  })
})
