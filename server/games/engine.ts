import { randomBytes } from 'node:crypto'
import { InitializeGame, ProcessGameConfig, Sync } from '#bgio/internal'
import { Master } from '#bgio/master'
import type { LogEntry as MoveEntry, MoveMap, Server, State } from 'boardgame.io'
import { SeedAndSoil, withAction, type Match } from '../../game/game'
import {
  cloneForAction,
  MOVES,
  packEntries,
  whyNot,
  type Action,
  type LogEntry,
  type PackedEntries,
  type Reason,
  type SeatId,
  type Setup,
} from '../../game/public'
import type { Storage, StoredGame, StoredStep } from '../storage/storage'
import type { Actor } from './actor'

/**
 * One game that is being played: boardgame.io's Master decides, the storage keeps, and only then is
 * anybody told. Calls must come one after another; the table sees to that.
 */

/**
 * The game with moves for this server. Their actions have been parsed where they came in, and `withAction`
 * refuses what the rules do not allow. Immer would look through the whole new state for drafts of its
 * own, and freeze it: what is frozen already it takes as it is.
 */
const game = ProcessGameConfig({
  ...SeedAndSoil,
  moves: Object.fromEntries(
    MOVES.map((move) => [
      move,
      {
        move: ({ G, playerID }, fields: object) =>
          Object.freeze(
            withAction(G, playerID as SeatId, { move, ...fields } as Action, cloneForAction),
          ),
        client: false,
        ignoreStaleStateID: true,
        undoable: false,
      },
    ]),
  ) satisfies MoveMap<Match>,
})
// boardgame.io would make the seed of the time of day, which anybody can guess. Every new game reads
// this anew: 128 bits from the system's generator.
Object.defineProperty(game, 'seed', { get: () => randomBytes(16).toString('hex') })

export type GameState = State<Match>

/** Everything that one action changed, for those who tell it. */
export interface Done {
  step: number
  seat: SeatId
  by: Actor
  before: GameState
  after: GameState
  entries: readonly LogEntry[]
  /** The same, packed. */
  packed: PackedEntries
  /** What boardgame.io's clients call the log of this step. */
  deltalog: readonly MoveEntry[]
}

/**
 * The state of a game is kept after so many steps: it takes ten times as long to write as a step,
 * and follows from the state before and the steps since.
 */
const STATE_EVERY = 25

/** Master keeps nothing here: it reads what stands, and leaves what would stand. */
class MastersStorage extends Sync {
  current: GameState
  next: GameState | null = null
  metadata: Server.MatchData

  constructor(state: GameState, seats: readonly SeatId[]) {
    super()
    this.current = state
    const players = Object.fromEntries(seats.map((id) => [id, { id: Number(id) }]))
    this.metadata = { gameName: game.name ?? '', players, createdAt: 0, updatedAt: 0 }
  }
  override connect() {}
  override createMatch() {
    throw new Error('only a table begins a game')
  }
  override fetch(): never {
    // What Master asks for is typed by its options; it is always given all that there is. The log
    // and the initial state, which hold secrets, never come this far.
    const found = { state: this.current, metadata: this.metadata, log: [], initialState: undefined }
    return found as never
  }
  override setState(_matchID: string, state: State) {
    this.next = state as GameState
  }
  override setMetadata() {}
  override wipe() {}
  override listMatches() {
    return []
  }
}

/** A new game, dealt: what is to be stored as its beginning. */
export const dealGame = (
  table: string,
  setup: Setup,
  number: number,
): { game: StoredGame; dealing: StoredStep } => {
  const numPlayers = setup.seats.length
  const state = InitializeGame({ game, numPlayers, setupData: setup }) as GameState
  return {
    game: {
      matchID: `${table}-${String(number)}`,
      table,
      number,
      step: 0,
      state: JSON.stringify(state),
      stateStep: 0,
    },
    dealing: {
      step: 0,
      seat: null,
      by: null,
      action: null,
      moveId: null,
      entries: JSON.stringify(packEntries(state.G.news)),
    },
  }
}

export class GameEngine {
  readonly matchID: string
  readonly number: number
  readonly #kept: MastersStorage
  readonly #storage: Storage
  readonly #master: Master
  #told: MoveEntry[] = []
  /** The step whose state is kept. */
  #stateStep: number

  private constructor(stored: StoredGame, storage: Storage) {
    this.matchID = stored.matchID
    this.number = stored.number
    this.#stateStep = stored.stateStep
    this.#storage = storage
    const state = JSON.parse(stored.state) as GameState
    this.#kept = new MastersStorage(state, state.G.state.order)
    this.#master = new Master(game, this.#kept, {
      send: () => undefined,
      // Master tells before it keeps; we keep first. Only what it would tell is noted.
      sendAll: (payload) => {
        if (payload.type === 'update') this.#told = payload.args[1].deltalog ?? []
      },
    })
  }

  /** The game as it was kept: the last state, and the steps since. */
  static async load(stored: StoredGame, storage: Storage): Promise<GameEngine> {
    const engine = new GameEngine(stored, storage)
    const since = await storage.steps(stored.matchID, stored.stateStep, stored.step)
    for (const { seat, action } of since) {
      // What was kept has been through the schema, and through the rules.
      const again = JSON.parse(action ?? 'null') as Action
      engine.#kept.current = await engine.#after(seat as SeatId, again)
    }
    if (engine.step !== stored.step) throw new Error(`${stored.matchID} lacks steps`)
    return engine
  }

  get state(): GameState {
    return this.#kept.current
  }
  get step(): number {
    return this.state._stateID
  }
  get isOver(): boolean {
    return this.state.G.state.phase === 'over'
  }

  /** Why the rules do not let this seat do it now; undefined when they do. */
  whyNot(seat: SeatId, action: Action): Reason | undefined {
    return whyNot(this.state.G.state, seat, action)
  }

  /**
   * Does an action, and keeps it for good. Throws IllegalAction with the reason when the rules do not
   * allow it, CannotKeep or StaleWrite when it cannot be kept; then everything is as it was.
   *
   * @param seat whoever asks must have shown already that the seat is theirs
   */
  async perform(seat: SeatId, action: Action, by: Actor, moveId: string | null): Promise<Done> {
    const before = this.state
    const after = await this.#after(seat, action)
    const step = after._stateID
    const entries = after.G.news
    const packed = packEntries(entries)
    const keepsState = step - this.#stateStep >= STATE_EVERY || after.ctx.gameover !== undefined
    await this.#storage.commitStep(
      this.matchID,
      {
        step,
        seat,
        by,
        action: JSON.stringify(action),
        moveId,
        entries: JSON.stringify(packed),
      },
      keepsState ? JSON.stringify(after) : null,
      Date.now(),
    )
    if (keepsState) this.#stateStep = step
    this.#kept.current = after
    return { step, seat, by, before, after, entries, packed, deltalog: this.#told }
  }

  /** Keeps the state as it is now, so that it need not follow from anything. */
  async rest(): Promise<void> {
    if (this.#stateStep === this.step) return
    await this.#storage.keepState(this.matchID, this.step, JSON.stringify(this.state))
    this.#stateStep = this.step
  }

  /** The state after an action, as boardgame.io's Master has it. Nothing is kept. */
  async #after(seat: SeatId, action: Action): Promise<GameState> {
    const before = this.state
    const { move, ...fields } = action
    this.#kept.next = null
    const refused = await this.#master.onUpdate(
      // `makeMove` of boardgame.io wants loose arguments; this is what it makes of them.
      {
        type: 'MAKE_MOVE',
        payload: { type: move, args: [fields], playerID: seat, credentials: undefined },
      } as never,
      before._stateID,
      this.matchID,
      seat,
    )
    const after = this.#kept.next as GameState | null
    if (after === null || after._stateID !== before._stateID + 1)
      throw new Error(`Master did not take ${move}: ${refused?.error ?? 'no reason given'}`)
    return after
  }
}

export const processedGame = game
