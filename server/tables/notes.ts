import type {
  PromptId,
  PromptChoice,
  RecordedHint,
  RecordedReason,
  Rung,
  SeatId,
} from '../../game/public'
import type { GameEngine } from '../games/engine'
import type { Storage } from '../storage/storage'

/** What is kept beside the games of a table: hints that people asked for, reasons that they chose. */
export class Notes {
  readonly #storage: Storage
  readonly #engine: (number?: number) => GameEngine

  /** @param engine of the game with this number, or of the last one; throws where there is none */
  constructor(storage: Storage, engine: (number?: number) => GameEngine) {
    this.#storage = storage
    this.#engine = engine
  }

  /** Keeps that somebody asked for a hint. Only in the table's turn. */
  async hint(seat: SeatId, number: number, rung: Rung): Promise<void> {
    const { matchID, step } = this.#engine(number)
    await this.#storage.keepHint(matchID, { step, seat, rung })
  }

  /** Every hint that was asked for in the game, for its record. */
  async hints(): Promise<RecordedHint[]> {
    // They were parsed when they came in.
    return (await this.#storage.hints(this.#engine().matchID)) as RecordedHint[]
  }

  /** Keeps that a seat was asked about a move, or what it chose. Only in the table's turn. */
  async reason(
    seat: SeatId,
    number: number,
    { prompt, reason }: { prompt: PromptId; reason: PromptChoice | null },
  ): Promise<void> {
    const { matchID, step, state } = this.#engine(number)
    const { round } = state.G.state
    await this.#storage.keepReason(matchID, { step, round, seat, prompt, reason })
  }

  /** Everything that seats were asked about their moves in a game. */
  async reasons(number?: number): Promise<RecordedReason[]> {
    // They were parsed when they came in.
    return (await this.#storage.reasons(this.#engine(number).matchID)) as RecordedReason[]
  }
}
