import { createAsk, pathOf, type Send } from '../online/ask'
import { cleanCode } from '../online/code'
import type { Outcome } from '../online/trouble'
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

/** @param base where the server is; empty for the one that this page came from */
export const createClassApi = (base = '', send?: Send): ClassApi => {
  const ask = createAsk(`${base}/api/classes`, 'code', send)
  return {
    open: (plan) => ask('POST', '', plan),
    look: (code) => ask('GET', pathOf(code)),
    comeIn: (code) => ask('POST', `${pathOf(code)}/students`),
    showCard: (code, { pictures, code: characters }) =>
      ask('POST', `${pathOf(code)}/card`, { pictures, code: cleanCode(characters) }),
  }
}
