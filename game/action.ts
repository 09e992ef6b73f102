import type { Bed, CardId, Dial, Form, Organ, Route, VesselPlace } from './vocabulary'

/**
 * Everything that a seat can do in the action phase. Places and counts are part of the action, so
 * that an action in the record says all there is to say about it.
 */
export type Action =
  /** V2: fix one of this round's offers; `replaces` names the adaptation to give up when all places are taken. */
  | { move: 'fix'; adaptation: CardId; replaces?: CardId }
  /** D1: turn the EMT dial one step. */
  | { move: 'turnDial'; to: Dial }
  /** A1 */
  | { move: 'divide' }
  /** A2: `onward` sends those that succeed on into the blood at once (macrophage doorway). */
  | { move: 'invade'; cells: number; onward?: true }
  /** A3 */
  | { move: 'intravasate'; route: Route; form: Form; cells: number }
  /** A4 */
  | { move: 'extravasate'; at: Organ }
  /** A5: at the node, pass with the lymph to the lung bed; in a bed, break the lodged cluster up. */
  | { move: 'moveOn'; at: Organ }
  /** A6 */
  | { move: 'aggregate'; at: VesselPlace }
  /** A7 */
  | { move: 'colonise'; at: Organ }
  /** A8 */
  | { move: 'niche'; at: Bed }
  /** A9 */
  | { move: 'rest' }
  /** U1: take back the seat's last action of this round. */
  | { move: 'undo' }
  /** R5: the seat has finished its round. `last` ends the game with it (K2): only who leads a lesson may. */
  | { move: 'done'; last?: true }

export const MOVES = [
  'fix',
  'turnDial',
  'divide',
  'invade',
  'intravasate',
  'extravasate',
  'moveOn',
  'aggregate',
  'colonise',
  'niche',
  'rest',
  'undo',
  'done',
] as const satisfies readonly Action['move'][]

export type Move = (typeof MOVES)[number]
export type ActionOf<M extends Move> = Extract<Action, { move: M }>
