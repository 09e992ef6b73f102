import type { OpenTable, SeatCard, Seated, TableInfo } from '../../server/protocol'
import { createAsk, pathOf, type Send } from './ask'
import { cleanCode } from './code'
import type { Outcome } from './trouble'

/** What a page asks before it sits at a table; at the table everything goes over the socket. */
export interface Api {
  open: (table: OpenTable) => Promise<Outcome<Seated>>
  look: (code: string) => Promise<Outcome<{ table: TableInfo }>>
  /** Takes a free seat. */
  sit: (code: string) => Promise<Outcome<Seated>>
  /** Gives a seat back to whoever holds its card. */
  showCard: (code: string, card: SeatCard) => Promise<Outcome<Seated>>
}

/** @param base where the server is; empty for the one that this page came from */
export const createApi = (base = '', send?: Send): Api => {
  const ask = createAsk(`${base}/api/tables`, 'table', send)
  return {
    open: (table) => ask('POST', '', table),
    look: (code) => ask('GET', pathOf(code)),
    sit: (code) => ask('POST', `${pathOf(code)}/seats`),
    showCard: (code, { pictures, code: characters }) =>
      ask('POST', `${pathOf(code)}/card`, { pictures, code: cleanCode(characters) }),
  }
}
