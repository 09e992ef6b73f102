import { IconArrowLeft, IconPlayerPlay } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Length, SeatId } from '../../game/public'
import { Targets } from '../alone/Targets'
import type { Way } from '../routes/route'
import { SettingsButton } from '../settings/SettingsButton'
import { Button, CLONES, IconButton, LENGTH_WORDS, useSeatName } from '../ui'
import {
  aloneIn,
  firstForm,
  gameOf,
  pairsOf,
  personsIn,
  problemOf,
  seatsOf,
  withSeat,
  type Form,
  type NewGame,
} from './form'
import { Choice } from './Choice'
import { SeatCard } from './SeatCard'
import './setup.css'

interface SetupPageProps {
  way: Way
  /** Something to know before starting, such as a game that would be given up. */
  note: string | null
  /** What is chosen at first; otherwise what suits the way to play. */
  first?: Form | undefined
  /** The table is being opened. */
  busy?: boolean
  onBack: () => void
  onStart: (game: NewGame) => void
}

const COUNTS = [1, 2, 3, 4, 5, 6] as const
const LENGTH_ORDER = ['first', 'short', 'full'] as const satisfies readonly Length[]

/** What differs between the ways to play. */
const WORDS = {
  alone: { title: 'Play alone', go: 'Start', cover: '' },
  together: {
    title: 'Pass and play',
    go: 'Start',
    cover: ' The screen is covered while the device changes hands.',
  },
  online: { title: 'Play online', go: 'Open the table', cover: '' },
} as const satisfies Record<Way, object>

export const SetupPage = ({ way, note, first, busy = false, onBack, onStart }: SetupPageProps) => {
  const seatName = useSeatName()
  const nameOf = (seat: SeatId) => (way === 'online' ? CLONES[seat].name : seatName(seat))
  const [form, setForm] = useState(() => first ?? firstForm(way))
  const { title, go, cover } = WORDS[way]
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const problem = problemOf(form)
  const aloneAs = aloneIn(form)
  const pairs = pairsOf(form).map((seats) => seats.map(nameOf).join(' with '))

  return (
    <div className="setup">
      <header className="setup-bar">
        <IconButton label="Home" onClick={onBack}>
          <IconArrowLeft size={24} aria-hidden="true" />
        </IconButton>
        <h1 className="display" tabIndex={-1} ref={heading}>
          {title}
        </h1>
        <SettingsButton />
      </header>
      <main className="setup-main">
        <section className="setup-table" aria-labelledby="setup-players">
          <div className="setup-head">
            <h2 id="setup-players" className="display">
              At the table
            </h2>
            <div className="setup-counts" role="radiogroup" aria-label="How many players">
              {COUNTS.map((count) => (
                <label key={count} className="setup-count">
                  <input
                    type="radio"
                    name="count"
                    checked={form.count === count}
                    onChange={() => setForm({ ...form, count })}
                  />
                  <span>{count}</span>
                </label>
              ))}
            </div>
          </div>
          <ul className="setup-seats">
            {seatsOf(form).map((seat) => (
              <SeatCard
                key={seat}
                seat={seat}
                form={form}
                isOnline={way === 'online'}
                onChange={(change) => setForm(withSeat(form, seat, change))}
              />
            ))}
          </ul>
        </section>
        <aside className="setup-side">
          <fieldset className="setup-lengths">
            <legend className="display">How long</legend>
            {LENGTH_ORDER.map((length) => (
              <Choice
                key={length}
                name="length"
                title={LENGTH_WORDS[length].name}
                note={LENGTH_WORDS[length].minutes}
                words={LENGTH_WORDS[length].hint}
                checked={form.length === length}
                onChange={() => setForm({ ...form, length })}
              />
            ))}
          </fieldset>
          {aloneAs !== null && <Targets tumour={aloneAs} length={form.length} explained />}
          {pairs.length > 0 && (
            <Choice
              name="pairs"
              kind="checkbox"
              title="Pairs"
              words={`Partners add their points at the end: ${pairs.join(', ')}.`}
              checked={form.pairs}
              onChange={() => setForm({ ...form, pairs: !form.pairs })}
            />
          )}
          {personsIn(form) > 1 && (
            <Choice
              name="secret"
              kind="checkbox"
              title="Secret offers"
              words={`Each player sees their own adaptation offers only.${cover}`}
              checked={form.secretOffers}
              onChange={() => setForm({ ...form, secretOffers: !form.secretOffers })}
            />
          )}
          <div className="setup-go">
            {note !== null && <p className="setup-note">{note}</p>}
            <p className="setup-problem" role="status">
              {problem}
            </p>
            <Button
              look="primary"
              icon={<IconPlayerPlay size={20} aria-hidden="true" />}
              disabled={problem !== undefined || busy}
              onClick={() => onStart(gameOf(form))}
            >
              {busy ? 'Opening…' : go}
            </Button>
          </div>
        </aside>
      </main>
    </div>
  )
}
