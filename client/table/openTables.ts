import { useEffect, useState } from 'react'
import { openTableAt } from '../online/browser'
import type { OnlineTable } from '../online/onlineTable'
import type { Seats } from '../online/seats'

/** The tables that this page is at, by code and token. Not React's: a screen drawn twice connects once. */
const open = new Map<string, OnlineTable>()

/** The connection to a table, opened if it is not open yet. With another seat it is another one. */
const tableAt = (code: string, seats: Seats): OnlineTable => {
  const key = `${code}/${seats.find(code)?.token ?? ''}`
  const found = open.get(key)
  if (found !== undefined) return found
  const table = openTableAt(code, seats)
  open.set(key, table)
  return table
}

const closeTable = (table: OnlineTable): void => {
  table.close()
  for (const [key, other] of open) if (other === table) open.delete(key)
}

const waiting = new WeakMap<OnlineTable, ReturnType<typeof setTimeout>>()

/** Closes a table when its screen is gone for good, and not only drawn anew. */
const useClosing = (table: OnlineTable): void => {
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

/** A table for as long as the screen is there that calls this, whatever it shows of it. */
export const useTableAt = (code: string, seats: Seats): OnlineTable => {
  const [table] = useState(() => tableAt(code, seats))
  useClosing(table)
  return table
}
