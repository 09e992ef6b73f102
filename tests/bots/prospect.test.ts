import { describe, expect, test } from 'vitest'
import { apply } from '../../game/apply'
import { DORMANT, KINDS, afterBody, newProspect, placeOf, present } from '../../game/bots/prospect'
import { anyStream } from '../../game/bots/imagine'
import { cloneState } from '../../game/clone'
import { seededRandom, streamOf } from '../../game/random'
import { marked } from '../../game/rules/where'
import { seatAt, type State } from '../../game/state'
import { ORGANS, VESSEL_PLACES, type SeatId } from '../../game/vocabulary'
import { playGame, setupFor } from '../support/games'

/**
 * A bot reads the forecast card by card, without playing it. Here the body really acts, many times,
 * and on average that must come out as foreseen.
 */
const SAMPLES = 1500

const stopAt = (seed: string, steps: number): State =>
  playGame({ setup: setupFor(2), seed, players: ['greedy', 'random'] }, {}, steps).state

interface Means {
  singles: number[]
  clusters: number[]
  colonies: number[]
  stroma: number
  points: number
}

const nothing = (): Means => ({
  singles: VESSEL_PLACES.map(() => 0),
  clusters: VESSEL_PLACES.map(() => 0),
  colonies: Array.from({ length: ORGANS.length * KINDS }, () => 0),
  stroma: 0,
  points: 0,
})

const addTo = (list: number[], i: number, by: number) => (list[i] = (list[i] ?? 0) + by)

/** What is there once the body has acted, on average over many throws of its dice. */
const sampled = (state: State, id: SeatId): Means => {
  const means = nothing()
  const stream = streamOf('body', id)
  const before = seatAt(state, id).points
  for (let i = 0; i < SAMPLES; i++) {
    const table = cloneState(state)
    table.secret.streams.body = anyStream(seededRandom, stream)
    for (const other of table.order)
      if (!seatAt(table, other).done) apply(table, other, { move: 'done' }, seededRandom)
    const seat = present(seatAt(table, id), newProspect())
    VESSEL_PLACES.forEach((place) => {
      const at = placeOf(place)
      addTo(means.singles, at, (seat.singles[at] ?? 0) / SAMPLES)
      addTo(means.clusters, at, (seat.clusters[at] ?? 0) / SAMPLES)
    })
    seat.colonies.forEach((chance, at) => addTo(means.colonies, at, chance / SAMPLES))
    means.stroma += seat.stroma / SAMPLES
    means.points += (seatAt(table, id).points - before) / SAMPLES
  }
  return means
}

const cellsIn = (colonies: ArrayLike<number>, organ: number): number => {
  let cells = 0
  for (let size = 1; size <= DORMANT; size++)
    for (const at of [size, size + DORMANT]) cells += size * (colonies[organ * KINDS + at] ?? 0)
  return cells
}

/**
 * Clinical cards are turned up unseen, so nobody can foresee them: none is left on the track. Nor does
 * the game end, or points for colonies would be added to those of the body's steps.
 */
const positions = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((seed) =>
  [25, 60, 95].flatMap((steps) => {
    const state = stopAt(`prospect ${seed}`, steps)
    state.clinic = { ...state.clinic, at: 0, end: 99, marks: [] }
    return state.phase === 'over' ? [] : [{ name: `${seed} after ${steps}`, state }]
  }),
)

test('there are positions enough', () => {
  expect(positions.length).toBeGreaterThan(8)
})

describe.each(positions)('game $name', ({ state }) => {
  test.each(state.order)('seat %s: the body does on average what was foreseen', (id) => {
    const foreseen = afterBody(state, seatAt(state, id), newProspect())
    const means = sampled(state, id)
    const flowing = (list: ArrayLike<number>) => Array.from(list).reduce((a, b) => a + b, 0)
    const inVessels = (one: { singles: ArrayLike<number>; clusters: ArrayLike<number> }) =>
      flowing(one.singles) + flowing(one.clusters)
    expect(Math.abs(inVessels(foreseen) - inVessels(means)), 'cells in vessels').toBeLessThan(0.35)
    expect(Math.abs(foreseen.stroma - means.stroma), 'stroma').toBeLessThan(0.2)
    // Points for niche markers come from what other seats do.
    const fromOthers = 0.4 * marked(seatAt(state, id)).length
    expect(Math.abs(foreseen.points - means.points), 'points').toBeLessThan(0.3 + fromOthers)
    ORGANS.forEach((organ, i) => {
      const difference = cellsIn(foreseen.colonies, i) - cellsIn(means.colonies, i)
      expect(Math.abs(difference), organ).toBeLessThan(0.25)
    })
  })
})
