import { describe, expect, test } from 'vitest'
import { optionsFor } from '../../client/bots/predict'
import {
  describeAction,
  legalActions,
  streamOf,
  view,
  type Action,
  type State,
} from '../../game/public'
import { given } from '../support/scenario'
import { tableFrom } from '../support/sketch'
import { thinkIn } from '../support/thoughts'

const invade = (cells: number): Action => ({ move: 'invade', cells })
const enter = (form: 'single' | 'cluster', cells: number): Action => ({
  move: 'intravasate',
  route: 'blood',
  form,
  cells,
})

/** What is offered for a bot that does the one and thought next best of the other, many times over. */
const offered = (state: State, action: Action, rejected: Action | null) => {
  const seen = view(state, '0')
  const thought = {
    action,
    rejected: rejected === null ? null : { action: rejected, value: 0, gains: [] },
  }
  return Array.from({ length: 40 }, (_, i) =>
    optionsFor(seen, '0', thought, streamOf('predict', String(i))),
  )
}

/** An action without its number of cells. */
const way = (action: Action): string => describeAction(action).replace(/ \d+ cells?/, '')
const ways = (options: readonly Action[] | null): string[] => (options ?? []).map(way)

describe('what a prediction offers', () => {
  const cells = tableFrom({ seats: [{ primary: 5, stroma: 5 }] })

  test('never tells two apart by the number of cells alone', () => {
    for (const options of offered(cells, invade(5), invade(4))) {
      expect(options).toContainEqual(invade(5))
      expect(options).not.toContainEqual(invade(4))
      expect(new Set(ways(options)).size).toBe(3)
    }
  })
  test('has what the bot did not take where it is another way', () => {
    for (const options of offered(cells, invade(5), enter('single', 5)))
      expect(options).toContainEqual(enter('single', 5))
  })
  test('knows a cluster from single cells, whatever their number', () => {
    for (const options of offered(cells, enter('cluster', 3), enter('single', 3)))
      expect(options).toEqual(expect.arrayContaining([enter('cluster', 3), enter('single', 3)]))
    for (const options of offered(cells, enter('cluster', 3), enter('cluster', 2)))
      expect(options).not.toContainEqual(enter('cluster', 2))
  })
  test('is three ways in real games, the bot’s own among them', () => {
    const thoughts = thinkIn('predicted', 2, { by: ['skilled'], every: 3 })
    const asked = thoughts.flatMap(({ seen, seat, thought }, i) => {
      const options = optionsFor(seen, seat, thought, streamOf('predicted', String(i)))
      return options === null ? [] : [{ options, thought }]
    })
    expect(asked.length).toBeGreaterThan(20)
    for (const { options, thought } of asked) {
      expect(options).toContainEqual(thought.action)
      expect(new Set(ways(options)).size).toBe(3)
    }
  })
  test('is nothing where there are but two things to do', () => {
    const { state } = given({ seats: [{ primary: 5, actionsLeft: 1, offers: ['met'], cubes: 3 }] })
      .when('0', { move: 'rest' })
      .after()
    const [one = invade(1), other = null, ...more] = legalActions(state, '0')
    expect(more).toEqual([])
    for (const options of offered(state, one, other)) expect(options).toBeNull()
  })
})
