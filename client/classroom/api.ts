import { cleanCode } from '../online/code'
import { failed, NO_ANSWER, OFFLINE, type Outcome, type Trouble } from '../online/trouble'
import type { SeatCard } from '../online/types'
import type { ClassDoor, Joined, OpenClass, OpenedClass } from './types'

/** What a page asks before it is in a class; inside everything goes over the socket. */
export interface ClassApi {
  open: (plan: OpenClass) => Promise<Outcome<OpenedClass>>
  look: (code: string) => Promise<Outcome<ClassDoor>>
  /** Comes in as a new student. */
  comeIn: (code: string) => Promise<Outcome<Joined>>
  /** Comes back with a seat card. */
  showCard: (code: string, card: SeatCard) => Promise<Outcome<Joined>>
}

type Fetch = (path: string, init: RequestInit) => Promise<Response>

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The answers come from our own server, which sends what the protocol says. */
const outcomeOf = <T>(isFine: boolean, answer: unknown): Outcome<T> => {
  if (!isObject(answer)) return failed(NO_ANSWER)
  if (isFine && 'code' in answer) return { ok: true, ...answer } as Outcome<T>
  return 'problem' in answer && isObject(answer.problem) && 'wayOn' in answer.problem
    ? failed(answer.problem as Trouble)
    : failed(NO_ANSWER)
}

/** @param base where the server is; empty for the one that this page came from */
export const createClassApi = (
  base = '',
  send: Fetch = (path, init) => fetch(path, init),
): ClassApi => {
  const ask = async <T>(method: 'GET' | 'POST', path: string, body?: unknown) => {
    let response: Response
    try {
      response = await send(`${base}/api/classes${path}`, {
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
    open: (plan) => ask('POST', '', plan),
    look: (code) => ask('GET', at(code)),
    comeIn: (code) => ask('POST', `${at(code)}/students`),
    showCard: (code, { pictures, code: characters }) =>
      ask('POST', `${at(code)}/card`, { pictures, code: cleanCode(characters) }),
  }
}
