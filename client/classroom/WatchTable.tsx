import type { ReactNode } from 'react'
import { useTableAt } from '../table/openTables'
import { TablePage } from '../table/TablePage'
import { NO_SEATS } from './student/seats'

interface WatchTableProps {
  code: string
  /** Who looks, and how to go back. */
  note: ReactNode
  onBack: () => void
}

/** A table of the class as somebody sees it who has no seat there: no hands are shown. */
export const WatchTable = ({ code, note, onBack }: WatchTableProps) => {
  const table = useTableAt(code, NO_SEATS)
  return (
    <TablePage
      table={table}
      inClass={{ note, menu: null }}
      onHome={onBack}
      onSit={onBack}
      onCard={onBack}
      onNewTable={onBack}
    />
  )
}
