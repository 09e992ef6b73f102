import type { Action } from '../../game/action'
import { apply } from '../../game/apply'
import { BOTS, type Bot, type BotName } from '../../game/bots'
import type { LogEntry } from '../../game/log'
import { seededRandom, streamOf, type Stream } from '../../game/random'
import { newGame, type Setup } from '../../game/setup'
import { seatAt, type State } from '../../game/state'
import { view } from '../../game/view'
import type { Length, SeatId } from '../../game/vocabulary'

/** Games that bots play, in an order of seats that chance decides, for tests that look on. */

export const setupFor = (seats: number, length: Length = 'full', secretOffers = false): Setup => ({
  seats: Array.from({ length: seats }, () => ({ tumour: 'dealt' as const })),
  length,
  secretOffers,
  pairs: false,
})

/** Takes back every fifth step that it can, and else plays at random. */
export const fickle: Bot = {
  name: 'random',
  think(seen, id, dice, stream) {
    const thought = BOTS.random.think(seen, id, dice, stream)
    const takesBack = seatAt(seen, id).canUndo > 0 && dice.below(stream, 5) === 0
    return takesBack ? { ...thought, action: { move: 'undo' } } : thought
  },
}

export type Player = BotName | 'fickle'
export interface PlayedStep {
  seat: SeatId
  by: Player
  action: Action
}
export interface Game {
  setup: Setup
  seed: string
  /** Who sits at the first seat, the second …, and from the beginning again. */
  players: readonly Player[]
}
export interface Watching {
  /** What stands, and what the seat is about to do. */
  before?: (state: State, step: PlayedStep) => void
  /** What stands now, and what was told of the step. */
  after?: (state: State, step: PlayedStep, entries: readonly LogEntry[]) => void
}

const botOf = (player: Player): Bot => (player === 'fickle' ? fickle : BOTS[player])

/** A seat that is not done; chance says which. */
const nextSeat = (state: State, chance: Stream): SeatId => {
  const open = state.order.filter((id) => !seatAt(state, id).done)
  const seat = open[seededRandom.below(chance, open.length)]
  if (seat === undefined) throw new Error('nobody can go on')
  return seat
}

/** One step of a game: who acts, and how. */
export const nextStep = (state: State, players: readonly Player[], chance: Stream): PlayedStep => {
  const seat = nextSeat(state, chance)
  const by = players[state.order.indexOf(seat) % players.length] ?? 'random'
  return { seat, by, action: botOf(by).think(view(state, seat), seat, seededRandom, chance).action }
}

/** Plays a game, to its end or for so many steps. */
export const playGame = (
  { setup, seed, players }: Game,
  { before, after }: Watching = {},
  most = Infinity,
): { state: State; log: LogEntry[]; steps: PlayedStep[] } => {
  const { state, log } = newGame(setup, seed)
  const chance = streamOf(seed, 'players')
  const steps: PlayedStep[] = []
  while (state.phase === 'action' && steps.length < most) {
    const step = nextStep(state, players, chance)
    steps.push(step)
    const told = log.length
    before?.(state, step)
    apply(state, step.seat, step.action, seededRandom, log)
    after?.(state, step, log.slice(told))
  }
  return { state, log, steps }
}

/** Says which game failed, and after which steps, so that it can be played again. */
export const naming = (game: Game, steps: readonly PlayedStep[], error: unknown): Error => {
  const { setup, seed, players } = game
  const table = `${setup.seats.length} seats, ${setup.length}, seed “${seed}”, ${players.join(', ')}`
  const last = steps.slice(-12).map(({ seat, action }) => `${seat} ${JSON.stringify(action)}`)
  return new Error(
    `${table}, step ${steps.length}\n${last.join('\n')}\n${error instanceof Error ? error.message : String(error)}`,
    { cause: error },
  )
}
