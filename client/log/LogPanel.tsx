import { IconBook, IconHistory } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import {
  formatLog,
  isCaused,
  type CausedEntry,
  type LogEntry,
  type SeatId,
  type SeatNames,
  type View,
} from '../../game/public'
import { EventOnDemand } from '../event/EventOnDemand'
import { bodysPartOf } from '../match/happened'
import { useTopic } from '../tutor/useTopic'
import { Button, IconButton, Token, useSeatNames } from '../ui'
import { useOneStop } from './useOneStop'
import './log.css'

interface Round {
  round: number
  lines: {
    key: string
    seat: SeatId | null
    text: string
    tone: string
    /** Where a page of the science tells more. */
    caused: CausedEntry | null
  }[]
}

/** Newest round first, and in a round the newest line first: the top is what just happened. */
const roundsOf = (log: readonly LogEntry[], only: SeatId | null, names: SeatNames): Round[] => {
  const rounds = new Map<number, Round>()
  log.forEach((entry, i) => {
    const seat = 'seat' in entry ? entry.seat : null
    if (only !== null && seat !== null && seat !== only) return
    // What is offered can be seen in the hand; in the log it would drown what happened.
    const told = entry.key === 'offered' ? null : formatLog(entry, names)
    if (told === null) return
    const round = rounds.get(entry.round) ?? { round: entry.round, lines: [] }
    round.lines.unshift({ key: `${i}`, seat, ...told, caused: isCaused(entry) ? entry : null })
    rounds.set(entry.round, round)
  })
  return [...rounds.values()].sort((a, b) => b.round - a.round)
}

/** Everything that happened, by round, of everybody or of one seat. */
export const LogPanel = ({
  log,
  view,
  viewer,
  beside,
}: {
  log: readonly LogEntry[]
  view: View
  viewer: SeatId | null
  /** Goes with the heading. */
  beside?: ReactNode
}) => {
  const names = useSeatNames()
  const [only, setOnly] = useState<SeatId | null>(null)
  const [again, setAgain] = useState<number | null>(null)
  const { onAsk, page } = useTopic()
  const scroll = useOneStop('.log-ask')
  const { order } = view
  return (
    <section className="log" aria-labelledby="log-title">
      <header>
        <h2 id="log-title">Log</h2>
        {beside}
        {order.length > 1 && (
          <label>
            <span className="unseen">Show</span>
            <select
              value={only ?? ''}
              onChange={(event) =>
                setOnly(order.find((seat) => seat === event.target.value) ?? null)
              }
            >
              <option value="">Everybody</option>
              {order.map((seat) => (
                <option key={seat} value={seat}>
                  {names[seat]}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      <div
        {...scroll}
        className="log-scroll"
        tabIndex={0}
        role="region"
        aria-label="What happened, by round. Arrow keys lead to the science behind it."
      >
        {roundsOf(log, only, names).map(({ round, lines }) => (
          <section key={round}>
            <header className="log-round">
              <h3>Round {round}</h3>
              {bodysPartOf(log, round).length > 0 && (
                <Button
                  look="quiet"
                  icon={<IconHistory size={18} aria-hidden="true" />}
                  aria-label={`Show again what the body did in round ${round}`}
                  onClick={() => setAgain(round)}
                >
                  Show again
                </Button>
              )}
            </header>
            <ol>
              {lines.map(({ key, seat, text, tone, caused }) => (
                <li key={key} className={`log-${tone}`}>
                  {seat === null ? <span className="log-body" /> : <Token seat={seat} size={20} />}
                  <span>{text}</span>
                  {caused !== null && (
                    <IconButton
                      className="log-ask"
                      label={`Read the science behind this: ${text}`}
                      tabIndex={-1}
                      onClick={() => onAsk({ about: 'entry', entry: caused })}
                    >
                      <IconBook size={16} aria-hidden="true" />
                    </IconButton>
                  )}
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      {page}
      {again !== null && (
        <EventOnDemand
          view={view}
          viewer={viewer}
          happened={bodysPartOf(log, again)}
          onEnd={() => setAgain(null)}
          isAgain
        />
      )}
    </section>
  )
}
