import { useState } from 'react'
import { formatLog, type LogEntry } from '../../game/public'
import { useSeatNames } from '../ui'

/** Says what happened to those who do not see it: the newest lines, politely. */
export const LiveRegion = ({ log }: { log: readonly LogEntry[] }) => {
  const names = useSeatNames()
  const [heard, setHeard] = useState({ upTo: log.length, said: '' })
  if (log.length !== heard.upTo) {
    const lines = log.slice(heard.upTo).flatMap((entry) => formatLog(entry, names)?.text ?? [])
    setHeard({ upTo: log.length, said: lines.slice(-4).join(' ') })
  }
  return (
    <p className="unseen" role="status" aria-live="polite">
      {heard.said}
    </p>
  )
}
