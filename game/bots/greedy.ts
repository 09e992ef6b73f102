import type { Action, ActionOf, Move } from '../action'
import { legalActions } from '../actions'
import { adaptationCard } from '../catalogue'
import { NUMBERS } from '../numbers'
import { growthNeed } from '../rules/growth'
import { chanceOf } from '../rules/tests'
import { cellsAt } from '../rules/vessels'
import { seatAt, type SeatState, type View } from '../state'
import type { Organ, SeatId, VesselPlace } from '../vocabulary'
import type { Bot, Weighed } from './bot'
import { firstChance } from './odds'
import { prizeOf } from './prospect'

/** How good an organ is for this seat: the chance to grow there, times what that would bring. */
const soilWorth = (view: View, seat: SeatState, organ: Organ): number => {
  const fresh = { size: 1, dormant: false, landed: 0 }
  return chanceOf(growthNeed(view, seat, organ, fresh, false, null)) * prizeOf(view, seat, organ)
}

/** Room in the colony that cells at an organ would join. */
const room = (seat: SeatState, organ: Organ): number =>
  NUMBERS.colony.limit - seat.colonies[organ].size

/** Where a route leads: cells that are there already make it worth less. */
const ARRIVAL = { blood: 'entry', lymph: 'node', plexus: 'plexus' } as const
const ROUTE_WORTH = { blood: 1, lymph: 0.6, plexus: 1.2 } as const
const FORM_WORTH = { cluster: 1.5, single: 0.7 } as const

const DONE: Action = { move: 'done' }

type Worth = {
  [M in Move]: (view: View, seat: SeatState, action: ActionOf<M>, id: SeatId) => number
}

/**
 * How much each action is worth, in points that it may bring in the end. One look at the odds and at
 * the soil, no look ahead.
 */
const WORTH: Worth = {
  fix: (_view, _seat, { adaptation, replaces }) =>
    replaces === undefined ? 2 + adaptationCard(adaptation).cost : 0,
  turnDial(_view, seat, { to }) {
    const colonies = Object.values(seat.colonies).filter(({ size }) => size > 0).length
    const wanted = colonies >= 2 ? 'epithelial' : 'hybrid'
    return to === wanted ? 1.5 : 0
  },
  divide: (_view, seat) => (seat.primary < 4 ? 0.8 : 0.05),
  invade(view, seat, action, id) {
    const wanted = Math.max(0, 6 - seat.stroma)
    return 0.3 * firstChance(view, id, action) * Math.min(action.cells, wanted)
  },
  intravasate(view, seat, action, id) {
    const { form, cells, route } = action
    const through = cells * firstChance(view, id, action)
    const crowd = cellsAt(seat, ARRIVAL[route])
    return (0.35 * through * FORM_WORTH[form] * ROUTE_WORTH[route]) / (1 + crowd * 0.3)
  },
  extravasate(view, seat, action, id) {
    const { at } = action
    const landing = Math.min(cellsAt(seat, at), Math.max(0, room(seat, at)))
    const wakes = seat.colonies[at].dormant ? 0.5 : 0
    return (landing * 0.45 + wakes) * firstChance(view, id, action) * soilWorth(view, seat, at)
  },
  moveOn: (_view, seat, { at }) => (at === 'node' ? 0.12 * cellsAt(seat, at) : 0.05),
  aggregate: (_view, seat, { at }) => 0.25 * aggregating(seat, at),
  colonise(view, seat, action, id) {
    const { size, dormant } = seat.colonies[action.at]
    const share = dormant ? 0.25 : size === NUMBERS.colony.limit ? 1 : 0.2 + 0.1 * size
    return firstChance(view, id, action) * prizeOf(view, seat, action.at) * share
  },
  niche(_view, seat, { at }) {
    return seat.colonies[at].size > 0 ? 0.7 : 0.15
  },
  rest: () => 0.01,
  undo: () => -1,
  done: () => 0,
}

const aggregating = (seat: SeatState, at: VesselPlace): number =>
  at === 'node' ? 0 : cellsAt(seat, at)

/** What an action is worth to a seat, in points that it may bring in the end. */
export type Measure = (view: View, id: SeatId, action: Action) => number

export const worth: Measure = (view, id, action) =>
  // The registry pairs each move with its own worth, which the compiler cannot follow through a lookup.
  WORTH[action.move](view, seatAt(view, id), action as never, id)

/** A bot that takes the action that `measure` puts first; being done is worth nothing. */
export const takingBest = (name: string, measure: Measure): Bot => ({
  name,
  think(view, seat, dice, stream) {
    let best: Weighed = { action: DONE, value: 0, gains: [] }
    let second: Weighed | null = null
    let equals = 1
    const legal = legalActions(view, seat)
    for (const action of legal) {
      const weighed: Weighed = { action, value: measure(view, seat, action), gains: [] }
      const isEqual = weighed.value === best.value && weighed.value > 0
      // Of equals each is as likely: the n-th one found takes over one time in n.
      if (isEqual) equals += 1
      if (weighed.value > best.value || (isEqual && dice.below(stream, equals) === 0)) {
        if (weighed.value > best.value) equals = 1
        second = best
        best = weighed
      } else if (second === null || weighed.value > second.value) second = weighed
    }
    return {
      by: name,
      action: best.action,
      chosen: best,
      rejected: second,
      compared: legal.length,
      playouts: 0,
    }
  },
})

/** The action that looks best at this moment. */
export const greedy: Bot = takingBest('greedy', worth)
