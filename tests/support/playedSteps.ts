import {
  BOTS,
  apply,
  cloneForAction,
  newGame,
  seededRandom,
  streamOf,
  view,
  type LogEntry,
  type View,
} from '../../game/public'

/** One action in a game, with everything that came of it. */
export interface PlayedStep {
  before: View
  after: View
  entries: readonly LogEntry[]
  /** The log as it was then, these entries included. */
  log: readonly LogEntry[]
}

/** A whole short game of bots, action by action, as everybody may see it. */
export const playedSteps = (seats: number, seed: string): readonly PlayedStep[] => {
  const setup = {
    seats: Array.from({ length: seats }, () => ({ tumour: 'dealt' as const })),
    length: 'short' as const,
    secretOffers: false,
    pairs: false,
  }
  const { state: dealt, log } = newGame(setup, seed)
  const stream = streamOf(seed, 'bots')
  const steps: PlayedStep[] = []
  let state = dealt
  while (state.phase === 'action') {
    const seat = state.order.find((id) => state.seats[id]?.done === false)
    if (seat === undefined || steps.length > 2000) throw new Error('the game does not end')
    const before = view(state, null)
    const { action } = BOTS.greedy.think(view(state, seat), seat, seededRandom, stream)
    state = cloneForAction(state, seat, action)
    const from = log.length
    apply(state, seat, action, seededRandom, log)
    steps.push({ before, after: view(state, null), entries: log.slice(from), log: log.slice() })
  }
  return steps
}
