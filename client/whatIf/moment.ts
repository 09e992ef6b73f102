import { replay, type GameRecord, type SeatId } from '../../game/public'
import type { Controller } from '../match/useMatch'
import type { FoundMatch } from '../saves/found'

/**
 * A game as it stood after so many steps, for one person to play on: the seat is theirs, and bots play
 * the others, those that did already and skilled ones for people. The record that it is taken from stays
 * as it is.
 *
 * @throws Error where the record cannot be played so far
 */
export const momentOf = (
  record: GameRecord,
  controllers: Partial<Record<SeatId, Controller>>,
  seat: SeatId,
  step: number,
): FoundMatch => {
  const played = replay(record, undefined, step)
  if (!played.ok) throw new Error(played.problem.message)
  const { state, log } = played
  const seats = state.order.map((id): [SeatId, Controller] => {
    const before = controllers[id]
    if (id === seat) return [id, { by: 'person' }]
    return [id, before?.by === 'bot' ? before : { by: 'bot', bot: 'skilled' }]
  })
  const { hints: _hints, ...game } = record
  const steps = record.steps.slice(0, step)
  return {
    kept: { record: { ...game, steps }, controllers: Object.fromEntries(seats) },
    state,
    log,
  }
}
