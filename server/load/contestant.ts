import {
  legalActions,
  seatAt,
  seededRandom,
  type Action,
  type SeatId,
  type Setup,
  type Stream,
  type View,
} from '../../game/public'
import type { Client } from './client'

/** A table with all its clients, each on a socket of its own. */
export interface LoadTable {
  /**
   * Makes one legal move, and resolves once every client of the table has seen its effect: with the
   * milliseconds from sending it to the moment when the last of them did.
   */
  move(): Promise<number>
  readonly clients: readonly Client[]
}

/** One of the servers that are measured beside each other. */
export interface Contestant {
  /** How to start it as a process: arguments for node, and what to add to the environment. */
  args: readonly string[]
  env: Readonly<Record<string, string>>
  openTable(url: string, seats: number, chance: Stream): Promise<LoadTable>
}

/** The set-up that all of them play. */
export const setupOf = (seats: number): Setup => ({
  seats: Array.from({ length: seats }, () => ({ tumour: 'dealt' as const })),
  length: 'full',
  secretOffers: false,
  pairs: false,
})

/** Any legal action of any seat that is not done. */
export const anyMove = (view: View, chance: Stream): { seat: SeatId; action: Action } => {
  const busy = view.order.filter((id) => !seatAt(view, id).done)
  const seat = busy[seededRandom.below(chance, busy.length)]
  const legal = seat === undefined ? [] : legalActions(view, seat)
  const action = legal[seededRandom.below(chance, legal.length)]
  if (seat === undefined || action === undefined) throw new Error('nobody can do anything')
  return { seat, action }
}

/** Asks over HTTP, with and for JSON. */
export const post = async (url: string, body: unknown): Promise<unknown> => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}: ${await answer.text()}`)
  return answer.json()
}
