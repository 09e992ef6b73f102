import {
  applyChange,
  legalActions,
  seatAt,
  seededRandom,
  type Action,
  type SeatId,
  type Stream,
  type ViewChange,
} from '../../game/public'
import { NAMESPACE, PROTOCOL, type Reply, type Snapshot, type Step } from '../protocol'
import { Client, inTime } from './client'

const STEP = `2${NAMESPACE},["step",`

/** Asks as a page does. What the server does not grant is an error. */
export const must = async (client: Client, event: string, message: unknown): Promise<unknown> => {
  const answer = (await client.ask(event, message)) as Reply
  if (!answer.ok) throw new Error(`“${event}” was refused: ${JSON.stringify(answer.problem)}`)
  return answer
}

export interface Seated {
  seat: SeatId
  token: string
}

/**
 * A table of a class: its students on sockets of their own, bots on the other chairs. The first student's
 * socket follows the game; the others only count what they hear.
 */
export class ClassTable {
  readonly clients: readonly Client[]
  readonly #code: string
  readonly #seated: readonly Seated[]
  #game: Snapshot | undefined
  #heard: string[] = []
  #moves = 0
  #woken: () => void = () => undefined

  constructor(url: string, code: string, seated: readonly Seated[]) {
    this.#code = code
    this.#seated = seated
    this.clients = seated.map(
      (_, index) =>
        new Client(url, NAMESPACE, (packet) => {
          if (!packet.startsWith(STEP)) return false
          if (index > 0) return true
          this.#heard.push(packet)
          this.#woken()
          return true
        }),
    )
  }

  /** Everybody comes to the table, at which a game is played. */
  async enter(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.connected()))
    const entered = await Promise.all(
      this.#seated.map(({ seat: id, token }, i) =>
        must(this.#clientAt(i), 'enter', {
          protocol: PROTOCOL,
          table: this.#code,
          seat: { id, token },
        }),
      ),
    )
    const [first] = entered as [{ game: Snapshot | null }]
    if (first.game === null) throw new Error(`table ${this.#code} has no game`)
    const { step } = first.game
    this.#game = first.game
    this.#heard = this.#heard.filter((packet) => stepIn(packet) > step)
  }

  #clientAt(i: number): Client {
    const client = this.clients[i]
    if (client === undefined) throw new Error(`nobody is number ${i}`)
    return client
  }

  #known(): Snapshot {
    if (this.#game === undefined) throw new Error(`table ${this.#code} was not entered`)
    for (const packet of this.#heard) {
      type Told = [event: string, number: number, step: Step, change: ViewChange]
      const [, number, [step], change] = JSON.parse(packet.slice(STEP.length - 8)) as Told
      if (step === this.#game.step + 1)
        this.#game = { number, step, view: applyChange(this.#game.view, change) }
    }
    this.#heard = []
    return this.#game
  }

  get isOver(): boolean {
    return this.#known().view.phase === 'over'
  }

  /** Waits until something happens at the table that its students did not do. */
  async #something(): Promise<void> {
    if (this.#heard.length > 0) return
    await inTime(
      new Promise<void>((resolve) => {
        this.#woken = resolve
      }),
      `a step at table ${this.#code}`,
    )
  }

  /**
   * One legal move of any student, from sending it until the server says that it is kept and told.
   * Null where the game is over. In milliseconds.
   */
  async move(chance: Stream): Promise<number | null> {
    for (;;) {
      const { number, view } = this.#known()
      if (view.phase === 'over') return null
      const busy = this.#seated.filter(({ seat }) => !seatAt(view, seat).done)
      const chosen = busy[seededRandom.below(chance, Math.max(1, busy.length))]
      if (chosen === undefined) {
        await this.#something()
        continue
      }
      const legal = legalActions(view, chosen.seat)
      const action: Action = legal[seededRandom.below(chance, legal.length)] ?? { move: 'done' }
      const id = `load-${String(this.#moves++).padStart(8, '0')}`
      const client = this.#clientAt(this.#seated.indexOf(chosen))
      const sent = performance.now()
      const { step } = (await must(client, 'act', { id, number, action })) as { step: number }
      const took = performance.now() - sent
      while (this.#known().step < step) await this.#something()
      return took
    }
  }

  close() {
    for (const client of this.clients) client.close()
  }
}

const stepIn = (packet: string): number => {
  const open = packet.indexOf('[', STEP.length)
  return Number(packet.slice(open + 1, packet.indexOf(',', open)))
}
