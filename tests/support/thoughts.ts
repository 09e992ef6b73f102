import type { Action, Move } from '../../game/action'
import { legalActions } from '../../game/actions'
import { BOTS, type BotName, type Thought } from '../../game/bots'
import { seededRandom, streamOf } from '../../game/random'
import { view } from '../../game/view'
import type { View } from '../../game/state'
import type { SeatId } from '../../game/vocabulary'
import { playGame, setupFor, type Player } from './games'

/** What bots think in real games, for tests of the words that tell of it. */
export interface Thinking {
  seen: View
  seat: SeatId
  thought: Thought
}

export const THINKERS = ['autopilot', 'beginner', 'skilled', 'expert'] as const

/** At every so many steps of a game all bots are asked what they think for the seat that acts. */
export const thinkIn = (
  seed: string,
  seats: number,
  {
    players = ['skilled', 'beginner'],
    every = 4,
    secretOffers = false,
    by = THINKERS,
  }: {
    players?: readonly Player[]
    every?: number
    secretOffers?: boolean
    by?: readonly BotName[]
  } = {},
): Thinking[] => {
  const found: Thinking[] = []
  let step = 0
  const before = (state: Parameters<typeof view>[0], { seat }: { seat: SeatId }): void => {
    step += 1
    if (step % every !== 0) return
    const seen = structuredClone(view(state, seat))
    for (const bot of by) {
      const stream = streamOf(`${seed} ${step}`, bot)
      const thought = BOTS[bot].think(seen, seat, seededRandom, stream, { playouts: 60 })
      found.push({ seen, seat, thought })
    }
  }
  playGame({ setup: setupFor(seats, 'full', secretOffers), seed, players }, { before })
  return found
}

/** A thought of an action that nobody had: as the skilled bot would tell it, with one plain gain. */
export const thoughtOf = (action: Action, more: Partial<Thought> = {}): Thought => ({
  by: 'skilled',
  action,
  chosen: { action, value: 1, gains: [{ at: 'stroma', by: 1 }] },
  rejected: { action: { move: 'rest' }, value: 0.5, gains: [] },
  compared: 3,
  playouts: 0,
  ...more,
})

export interface Possible {
  seen: View
  seat: SeatId
  action: Action
}
/** Of one kind of action. */
const MOST = 60

/** Actions of every kind, as they were legal or were done in real games. */
export const actionsOfEveryKind = (): ReadonlyMap<Move, readonly Possible[]> => {
  const found = new Map<Move, Possible[]>()
  for (const [seed, seats] of [
    ['kinds', 3],
    ['kinds too', 2],
  ] as const)
    playGame(
      { setup: setupFor(seats), seed, players: ['skilled', 'fickle'] },
      {
        before(state, { seat, action }) {
          const seen = structuredClone(view(state, seat))
          for (const possible of [...legalActions(state, seat), action]) {
            const list = found.get(possible.move) ?? []
            if (list.length < MOST)
              found.set(possible.move, [...list, { seen, seat, action: possible }])
          }
        },
      },
    )
  return found
}
