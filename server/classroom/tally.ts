import {
  addFunnels,
  funnelOf,
  LOSS_CAUSES,
  lossesOf,
  unpackEntries,
  type Funnel,
  type LossCause,
  type PackedEntries,
  type SeatId,
} from '../../game/public'
import type { Storage } from '../storage/storage'

/** What became of the students' cells at one table, and who acted. */
export interface Tally {
  funnel: Funnel
  losses: Readonly<Record<LossCause, number>>
  /** Actions that students took, and those that autopilots and bots took. */
  moves: { students: number; machines: number }
}

export const emptyTally = (): Tally => ({
  funnel: funnelOf([], null),
  losses: lossesOf([], null),
  moves: { students: 0, machines: 0 },
})

export const addTallies = (a: Tally, b: Tally): Tally => ({
  funnel: addFunnels(a.funnel, b.funnel),
  losses: Object.fromEntries(
    LOSS_CAUSES.map((cause) => [cause, a.losses[cause] + b.losses[cause]]),
  ) as Record<LossCause, number>,
  moves: {
    students: a.moves.students + b.moves.students,
    machines: a.moves.machines + b.moves.machines,
  },
})

const STEPS_AT_ONCE = 200

/** Counts along with a game, from the steps that were kept: a restart of the server loses nothing. */
export class RunningTally {
  readonly #matchID: string
  #step = -1
  #total = emptyTally()
  #counting: Promise<unknown> = Promise.resolve()

  constructor(matchID: string) {
    this.#matchID = matchID
  }

  get matchID(): string {
    return this.#matchID
  }

  /** @param seats those that students have */
  catchUp(storage: Storage, seats: readonly SeatId[]): Promise<Tally> {
    // One after the other, or a step would be counted twice.
    const mine = this.#counting.then(() => this.#count(storage, seats))
    this.#counting = mine.catch(() => undefined)
    return mine
  }

  async #count(storage: Storage, seats: readonly SeatId[]): Promise<Tally> {
    for (;;) {
      const steps = await storage.steps(this.#matchID, this.#step, STEPS_AT_ONCE)
      for (const { step, seat, by, entries } of steps) {
        const log = unpackEntries(JSON.parse(entries) as PackedEntries)
        for (const id of seats)
          this.#total = addTallies(this.#total, {
            funnel: funnelOf(log, id),
            losses: lossesOf(log, id),
            moves: { students: 0, machines: 0 },
          })
        if (seat !== null) this.#total.moves[by === 'person' ? 'students' : 'machines'] += 1
        this.#step = step
      }
      if (steps.length < STEPS_AT_ONCE) return this.#total
    }
  }
}
