import { writeSave } from '../../client/saves/saves'
import {
  apply,
  BOTS,
  cloneForAction,
  dealFrom,
  newGame,
  RECORD_FORMAT,
  seededRandom,
  streamOf,
  view,
  type GameRecord,
  type Length,
  type State,
} from '../../game/public'
import { setupFor } from './games'

/**
 * A game that bots have played for so many people on one device, kept as the page keeps it: all
 * that is left to do is to say done.
 *
 * @param isThere how far to play: the save is from just before this is so
 */
export const saveBefore = (
  seats: number,
  seed: string,
  isThere: (state: State) => boolean = (state) => state.phase === 'over',
  length: Length = 'short',
): string => {
  const setup = setupFor(seats, length)
  const deal = dealFrom(setup, seed)
  const record: GameRecord = { format: RECORD_FORMAT, setup, seed, deal, steps: [] }
  const controllers = Object.fromEntries(
    setup.seats.map((_, i) => [String(i), { by: 'person' as const }]),
  )
  const stream = streamOf(seed, 'bots')
  let { state } = newGame(setup, seed, deal)
  for (;;) {
    const seat = state.order.find((id) => state.seats[id]?.done === false)
    if (seat === undefined) throw new Error('this game was over before it was there')
    const { action } = BOTS.beginner.think(view(state, seat), seat, seededRandom, stream)
    const next = cloneForAction(state, seat, action)
    apply(next, seat, action, seededRandom, [])
    if (isThere(next)) return writeSave({ record, controllers }, state)
    record.steps.push({ seat, by: 'person', action })
    state = next
  }
}
