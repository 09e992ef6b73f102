import type { Action } from '../action'
import type { ToCome } from '../bots/afterBody'
import { foresee, foreseeRest, newHopes } from '../bots/judgement'
import { eachOutcome } from '../bots/outcomes'
import { search } from '../bots/search'
import { weighAll } from '../bots/weigh'
import { seededRandom, streamOf } from '../random'
import { seatAt, type View } from '../state'
import type { SeatId } from '../vocabulary'

/** How a seat stands: how many points it may expect to have in the end. */
export interface Judge {
  /** In the action phase, if the seat leaves it at that in this round. */
  acting: (view: View, seat: SeatId) => number
  /** While the body acts, with so many rounds to come after it. */
  waiting: (view: View, seat: SeatId, toCome: ToCome, rounds: number) => number
}

const hopes = newHopes()

/** What the expert's search goes by: the value that it gives to where a row of actions leads. */
export const expertJudge: Judge = {
  acting: (view, seat) => foresee(view, seatAt(view, seat), hopes),
  waiting: (view, seat, toCome, rounds) => foreseeRest(view, seatAt(view, seat), toCome, rounds),
}

/** What can be done at a moment, as the expert sees it. In points that the seat may have in the end. */
export interface Prospects {
  best: Action
  /** With the best row of actions that was found. */
  value: number
  /** The same, if it begins with this action. */
  of: (action: Action) => number
  /** What the dice of this action bring on average, if the seat leaves it at that. */
  onAverage: (action: Action) => number
}

export type Advisor = (view: View, seat: SeatId, step: number) => Prospects

/**
 * In playouts for one decision. A game has about fifty of them, which then take half a second of
 * computing where this was measured, and two on a slow school laptop; somebody waits for it. What looks
 * best after so few is tried out by playing on (`whatIf.ts`), so more would find little more.
 */
const PLAYOUTS = 200

export const sameAction = (a: Action, b: Action): boolean => {
  const [one, other] = [Object.entries(a), new Map(Object.entries(b))]
  return one.length === other.size && one.every(([key, value]) => other.get(key) === value)
}

/**
 * The expert itself. It is shown what its seat saw, and deals anew what that could not see: nothing that
 * was secret at that moment comes into its advice.
 *
 * @param seed what its search rolls with; the same seed gives the same advice
 */
export const expertAdvisor =
  (seed: string): Advisor =>
  (view, seat, step) => {
    const idle = foresee(view, seatAt(view, seat), hopes)
    const looked = weighAll(view, seat)
    const stream = streamOf(seed, `looking back/${String(step)}`)
    const budget = { playouts: looked.length === 0 ? 0 : PLAYOUTS }
    const { values } = search(view, seat, seededRandom, stream, looked, budget)
    let best: Action = { move: 'done' }
    let most = 0
    looked.forEach(({ action }, way) => {
      const value = values[way] ?? 0
      if (value > most) [best, most] = [action, value]
    })
    return {
      best,
      value: idle + most,
      of: (action) =>
        idle + (values[looked.findIndex((one) => sameAction(one.action, action))] ?? 0),
      onAverage(action) {
        if (action.move === 'done') return idle
        let sum = 0
        eachOutcome(view, seat, action, (chance, table) => {
          sum += chance * foresee(table, seatAt(table, seat), hopes)
        })
        return sum
      },
    }
  }
