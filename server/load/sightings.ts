import { ANSWER_MS } from './client'

/** Who at a table has seen how many of its steps: a move has arrived once the last one has seen it. */
export class Sightings {
  private readonly seen: number[]
  /** What everybody has seen, and when the last one saw it. */
  private all: { step: number; at: number }
  private waiting: { step: number; arrived: (at: number) => void } | undefined

  constructor(clients: number, step = 0) {
    this.seen = Array.from({ length: clients }, () => step)
    this.all = { step, at: performance.now() }
  }

  /** The step that this client has seen last. */
  lastOf(client: number): number {
    return this.seen[client] ?? 0
  }

  saw(client: number, step: number): void {
    this.seen[client] = step
    const all = Math.min(...this.seen)
    if (all <= this.all.step) return
    this.all = { step: all, at: performance.now() }
    if (this.waiting === undefined || this.waiting.step > all) return
    this.waiting.arrived(this.all.at)
    this.waiting = undefined
  }

  /** When the last one saw this step. Rejects when somebody has still not seen it long after. */
  everybody(step: number): Promise<number> {
    if (this.all.step >= step) return Promise.resolve(this.all.at)
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const blind = this.seen.flatMap((seen, client) => (seen < step ? [client] : []))
        reject(
          new Error(
            `step ${step} has not reached client ${blind.join(', ')} of the table within ${ANSWER_MS} ms`,
          ),
        )
      }, ANSWER_MS)
      const arrived = (at: number) => {
        clearTimeout(timer)
        resolve(at)
      }
      this.waiting = { step, arrived }
    })
  }
}
