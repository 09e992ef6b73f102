import type { OpenTable, Problem, SeatCard, Seated, TableInfo } from '../../server/protocol'
import { cleanCode } from './code'
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

const has = <K extends string>(value: unknown, key: K): value is Record<K, unknown> =>
  typeof value === 'object' && value !== null && key in value

/** The answers come from our own server, which sends what the protocol says. */
const outcomeOf = <T>(isFine: boolean, answer: unknown): Outcome<T> => {
  if (isFine)
    return has(answer, 'table') ? ({ ok: true, ...answer } as Outcome<T>) : failed(NO_ANSWER)
  return has(answer, 'problem') && has(answer.problem, 'wayOn')
    ? failed(answer.problem as unknown as Problem)
    : failed(NO_ANSWER)
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
      return outcomeOf<T>(response.ok, await response.json())
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
      ask('POST', `${at(code)}/card`, { pictures, code: cleanCode(characters) }),
  }
}
