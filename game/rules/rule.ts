import type { Action, ActionOf, Move } from '../action'
import type { Test } from '../log'
import type { Play } from '../play'
import type { Profile } from '../profile'
import type { Reason } from '../reasons'
import { recordOf } from '../records'
import type { SeatState, View } from '../state'
import type { Form, SeatId } from '../vocabulary'

/** A test that an action would roll: for how many cells, and what they need. */
export interface ComingTest {
  what: 'invade' | 'intravasate' | 'extravasate' | 'moveOn' | 'wake' | 'grow'
  form: Form | null
  cells: number
  test: Test
}

/** Who is about to act, and on what: put together once for all that is asked about it. */
export interface Acting {
  view: View
  id: SeatId
  seat: SeatState
  profile: Profile
}

/** Everything about one move, in the file that is named for it. */
export interface ActionRule<M extends Move> {
  /** Why this is not allowed, beyond what holds for every move (`whyNot` in actions.ts). */
  whyNot: (acting: Acting, action: ActionOf<M>) => Reason | undefined
  /** Adds every legal action of this move. */
  choices: (acting: Acting, add: Action[]) => void
  /** How many of the seat's actions it takes. */
  cost: (acting: Acting, action: ActionOf<M>) => 0 | 1
  /**
   * Does it. A step that rolls no dice replaces the records of the seat that it changes instead of
   * writing into them, so that the seat as it was can be kept for taking back at no cost.
   */
  perform: (play: Play, id: SeatId, seat: SeatState, action: ActionOf<M>) => void
  /** Whether dice fall; a step without dice can be taken back (rule U1). */
  rolls: (acting: Acting, action: ActionOf<M>) => boolean
  /** What it would roll. */
  tests: (acting: Acting, action: ActionOf<M>) => readonly ComingTest[]
}

/**
 * Makes a rule of its parts. All rules get their fields in one order, and so one shape, which keeps
 * the look-ups by move quick.
 */
export const defineAction = <M extends Move>({
  whyNot,
  choices,
  cost,
  rolls,
  tests,
  perform,
}: ActionRule<M>): ActionRule<M> => ({ whyNot, choices, cost, rolls, tests, perform })

/** One frozen action for each number of cells: counts(5, f)[3] is the action with 3 cells. */
export const counts = <A extends Action>(max: number, of: (cells: number) => A): readonly A[] =>
  Array.from({ length: max + 1 }, (_, cells) => Object.freeze(of(cells)))

/** One frozen action for each of these keys. */
export const byKey = <K extends string, A extends Action>(
  keys: readonly K[],
  of: (key: K) => A,
): Readonly<Record<K, A>> => recordOf(keys, (key) => Object.freeze(of(key)))

export const isCount = (cells: unknown): cells is number =>
  Number.isInteger(cells) && Number(cells) > 0
