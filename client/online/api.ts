import type { OpenTable, Reply, SeatCard, Seated, TableInfo } from '../../server/protocol'
import { failed, NO_ANSWER, OFFLINE, type Outcome } from './trouble'

/** What a page asks before it sits at a table; at the table everything goes over the socket. */
export interface Api {
  open: (table: OpenTable) => Promise<Outcome<Seated>>
  look: (code: string) => Promise<Outcome<{ table: TableInfo }>>
  /** Takes a free seat. */
  sit: (code: string) => Promise<Outcome<Seated>>
  /** Gives a seat back to whoever holds its card. */
  showCard: (code: string, card: SeatCard) => Promise<Outcome<Seated>>
}

type Fetch = (path: string, init: RequestInit) => Promise<Response>

/** A table code as it is written: `fern-42 ` is FERN42. */
export const cleanCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 12)

/** The characters of a seat card as they are written. */
export const cleanCardCode = cleanCode

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The answers come from our own server, which sends what the protocol says. */
const outcomeOf = <T>(answer: unknown): Outcome<T> => {
  if (!isObject(answer) || !('ok' in answer)) return failed(NO_ANSWER)
  const reply = answer as Reply<T>
  return !reply.ok && !isObject(reply.problem) ? failed(NO_ANSWER) : reply
}

/** @param base where the server is; empty for the one that this page came from */
export const createApi = (base = '', send: Fetch = (path, init) => fetch(path, init)): Api => {
  const ask = async <T>(method: 'GET' | 'POST', path: string, body?: unknown) => {
    let response: Response
    try {
      response = await send(`${base}/api/tables${path}`, {
        method,
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
      })
    } catch {
      return failed(OFFLINE)
    }
    try {
      return outcomeOf<T>(await response.json())
    } catch {
      return failed(NO_ANSWER)
    }
  }
  const at = (code: string): string => `/${encodeURIComponent(cleanCode(code))}`
  return {
    open: (table) => ask('POST', '', table),
    look: (code) => ask('GET', at(code)),
    sit: (code) => ask('POST', `${at(code)}/seats`),
    showCard: (code, { pictures, code: characters }) =>
      ask('POST', `${at(code)}/card`, { pictures, code: cleanCardCode(characters) }),
  }
}
