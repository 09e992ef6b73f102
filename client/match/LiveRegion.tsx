import { useRef } from 'react'
import { formatLog, type LogEntry } from '../../game/public'

/** Says what happened to those who do not see it: the newest lines, politely. */
export const LiveRegion = ({ log }: { log: readonly LogEntry[] }) => {
  const heard = useRef(log.length)
  const fresh = log.slice(heard.current)
  heard.current = log.length
  const said = useRef('')
  if (fresh.length > 0)
    said.current = fresh
      .flatMap((entry) => formatLog(entry)?.text ?? [])
      .slice(-4)
      .join(' ')
  return (
    <p className="unseen" role="status" aria-live="polite">
      {said.current}
    </p>
  )
}
