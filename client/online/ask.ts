import type { Problem } from '../../server/protocol'
import { cleanCode } from './code'
import { failed, NO_ANSWER, OFFLINE, type Outcome } from './trouble'

export type Send = (path: string, init: RequestInit) => Promise<Response>

/** Asks what answers with an object of this type, or with why it cannot. */
export type Ask = <T>(method: 'GET' | 'POST', path: string, body?: object) => Promise<Outcome<T>>

const has = <K extends string>(value: unknown, key: K): value is Record<K, unknown> =>
  typeof value === 'object' && value !== null && key in value

/** The answers come from our own server, which sends what the protocol says. */
const outcomeOf = <T>(isFine: boolean, answer: unknown, key: string): Outcome<T> => {
  if (isFine) return has(answer, key) ? ({ ok: true, ...answer } as Outcome<T>) : failed(NO_ANSWER)
  return has(answer, 'problem') && has(answer.problem, 'wayOn')
    ? failed(answer.problem as unknown as Problem)
    : failed(NO_ANSWER)
}

/**
 * @param root what all paths begin with, the address of the server included
 * @param key what every answer has that is none of somebody else's, such as a captive portal's
 */
export const createAsk =
  (root: string, key: string, send: Send = (path, init) => fetch(path, init)): Ask =>
  async <T>(method: 'GET' | 'POST', path: string, body?: object) => {
    let response: Response
    try {
      response = await send(root + path, {
        method,
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
      })
    } catch {
      return failed(OFFLINE)
    }
    try {
      return outcomeOf<T>(response.ok, await response.json(), key)
    } catch {
      return failed(NO_ANSWER)
    }
  }

/** Below the root: what has this code, as somebody typed it. */
export const pathOf = (code: string): string => `/${encodeURIComponent(cleanCode(code))}`
