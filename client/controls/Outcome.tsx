import { IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { LogEntry, SeatId } from '../../game/public'
import { ResultRow } from '../event/ResultRow'
import { resultsOf } from '../event/results'
import { IconButton, useSeatNames } from '../ui'

/** What the last action rolled and what came of it, until the next one or until it is put away. */
export const Outcome = ({
  entries,
  seat,
  onClose,
}: {
  entries: readonly LogEntry[]
  seat: SeatId
  onClose: () => void
}) => {
  const names = useSeatNames()
  const title = useRef<HTMLHeadingElement>(null)
  // The button that was pressed is gone: go on from what came of it.
  const [first] = entries
  useEffect(() => title.current?.focus(), [first])

  const results = resultsOf(entries, names).filter((result) => result.seat === seat)
  if (results.length === 0) return null
  return (
    <section className="controls-outcome" aria-label="Just happened">
      <header>
        <h3 ref={title} tabIndex={-1}>
          Just happened
        </h3>
        <IconButton label="Close" onClick={onClose}>
          <IconX size={20} aria-hidden="true" />
        </IconButton>
      </header>
      {results.map((result) => (
        <ResultRow key={result.key} result={result} />
      ))}
    </section>
  )
}
