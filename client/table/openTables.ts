import { useEffect } from 'react'
import { openTableAt } from '../online/browser'
import type { OnlineTable } from '../online/onlineTable'
import type { Seats } from '../online/seats'

/** The one table that this page is at. It is not React's: a screen drawn twice connects once. */
let open: { key: string; table: OnlineTable } | null = null

/** The connection to a table, opened if it is not open yet. With another seat it is another one. */
export const tableAt = (code: string, seats: Seats): OnlineTable => {
  const key = `${code}/${seats.find(code)?.token ?? ''}`
  if (open?.key !== key) {
    open?.table.close()
    open = { key, table: openTableAt(code, seats) }
  }
  return open.table
}

const closeTable = (table: OnlineTable): void => {
  table.close()
  if (open?.table === table) open = null
}

/** Closes a table when its screen is gone for good, and not only drawn anew. */
export const useClosing = (table: OnlineTable): void => {
  useEffect(() => {
    const again = waiting.get(table)
    if (again !== undefined) clearTimeout(again)
    return () => {
      waiting.set(
        table,
        setTimeout(() => closeTable(table)),
      )
    }
  }, [table])
}
const waiting = new WeakMap<OnlineTable, ReturnType<typeof setTimeout>>()
