import { ActivePlayers, INVALID_MOVE } from '#bgio/core'
import { original } from '#bgio/immer'
import type { Game, MoveMap } from 'boardgame.io'
import * as v from 'valibot'
import { MOVES, type Action } from './action'
import { whyNot } from './actions'
import { apply } from './apply'
import { cloneState } from './clone'
import type { LogEntry } from './log'
import { NUMBERS } from './numbers'
import { seededRandom } from './random'
import { actionSchema } from './parseRecord'
import { parseSetup, type Setup } from './parseSetup'
import { newGame } from './setup'
import type { State, View } from './state'
import { SEAT_IDS, type SeatId } from './vocabulary'
import { view, visibleLog } from './view'

/** What boardgame.io keeps of a match: the game, and what the last action brought about. */
export interface Match {
  state: State
  news: LogEntry[]
}

/** What boardgame.io shows of it to a seat, or to somebody who only watches. */
export interface MatchView {
  state: View
  news: LogEntry[]
}

const defaultSetup = (seats: number): Setup => ({
  seats: Array.from({ length: seats }, () => ({ tumour: 'dealt' as const })),
  length: 'full',
  secretOffers: false,
  pairs: false,
})

/** A seat at this table, or undefined for anything else that a client may claim to be. */
const seatOf = (state: State, playerID: string | null | undefined): SeatId | undefined =>
  SEAT_IDS.find((id) => id === playerID && state.order.includes(id))

/**
 * What an action makes of a match. boardgame.io hands its moves a draft; the core never sees one. It
 * works on a copy of the plain state behind the draft, and the copy is returned.
 *
 * @param copy `cloneForAction` where states are never changed in place, as on our server
 * @throws IllegalAction when `whyNot` has something against it
 */
export const withAction = (
  draft: Match,
  id: SeatId,
  action: Action,
  copy: (state: State, id: SeatId, action: Action) => State = cloneState,
): Match => {
  const { state } = original(draft) ?? draft
  const next = copy(state, id, action)
  const news: LogEntry[] = []
  apply(next, id, action, seededRandom, news)
  return { state: next, news }
}

/** One move as boardgame.io asks for it, with whatever a client sent. */
const act = (draft: Match, playerID: string, move: string, fields: unknown) => {
  const { state } = original(draft) ?? draft
  const id = seatOf(state, playerID)
  const parsed = v.safeParse(actionSchema, { ...(fields as object | undefined), move })
  if (id === undefined || !parsed.success || whyNot(state, id, parsed.output) !== undefined)
    return INVALID_MOVE
  return withAction(draft, id, parsed.output)
}

const moves: MoveMap<Match> = Object.fromEntries(
  MOVES.map((move) => [
    move,
    {
      move: ({ G, playerID }, fields?: unknown) => act(G, playerID, move, fields),
      // Only the server knows decks and dice, and no order among the seats matters (rule R4).
      client: false,
      ignoreStaleStateID: true,
      undoable: false,
    },
  ]),
)

const NO_EVENTS = {
  endGame: false,
  endPhase: false,
  endTurn: false,
  setPhase: false,
  endStage: false,
  setStage: false,
  pass: false,
  setActivePlayers: false,
}

/** The rules as a boardgame.io game: all seats active all the time, and the core decides the rest. */
export const SeedAndSoil: Game<Match, Record<string, unknown>, Setup> = {
  name: 'seed-and-soil',
  minPlayers: NUMBERS.seats.min,
  maxPlayers: NUMBERS.seats.max,
  disableUndo: true,
  events: NO_EVENTS,
  turn: { activePlayers: ActivePlayers.ALL },
  moves,
  validateSetupData: (setupData, numPlayers) => {
    const parsed = parseSetup(setupData ?? defaultSetup(numPlayers))
    if (!parsed.ok) return parsed.problem.message
    return parsed.setup.seats.length === numPlayers
      ? undefined
      : 'The set-up names another number of seats.'
  },
  setup({ ctx, random }, setupData) {
    const parsed = parseSetup(setupData ?? defaultSetup(ctx.numPlayers))
    if (!parsed.ok) throw new RangeError(parsed.problem.message)
    const seed = Array.from({ length: 4 }, () => String(random.Die(1_000_000_000))).join('-')
    const { state, log } = newGame(parsed.setup, seed)
    return { state, news: log }
  },
  endIf: ({ G }) => (G.state.phase === 'over' ? { standings: G.state.standings } : undefined),
  // boardgame.io types a player's view as the whole of G; what leaves here is a MatchView.
  playerView: ({ G, playerID }): Match => {
    const viewer = seatOf(G.state, playerID) ?? null
    const seen: MatchView = { state: view(G.state, viewer), news: visibleLog(G.news, viewer) }
    return seen as Match
  },
}
