import { IconRobot, IconUser } from '@tabler/icons-react'
import { LEVELS, TUMOUR_NAMES, TUMOUR_TYPES, type SeatId } from '../../game/public'
import { BOT_WORDS, CLONES, patternOf, Token, TUMOUR_HINTS, useSeatName } from '../ui'
import { takenFor, type Form, type SeatForm, type TumourChoice, type Who } from './form'

interface SeatCardProps {
  seat: SeatId
  form: Form
  /** Names are given to people as they sit down. */
  isOnline: boolean
  onChange: (change: Partial<SeatForm>) => void
}

const WHO: readonly { who: Who; words: string }[] = [
  { who: 'person', words: 'A person' },
  ...LEVELS.map((level) => ({ who: level, words: BOT_WORDS[level] })),
]
const TUMOURS: readonly TumourChoice[] = ['dealt', ...TUMOUR_TYPES]
const nameOf = (tumour: TumourChoice): string =>
  tumour === 'dealt' ? 'By chance' : TUMOUR_NAMES[tumour]

export const SeatCard = ({ seat, form, isOnline, onChange }: SeatCardProps) => {
  const { who, tumour } = form.seats[seat]
  const taken = takenFor(form, seat)
  const seatName = useSeatName()
  const name = isOnline ? CLONES[seat].name : seatName(seat)
  const Icon = who === 'person' ? IconUser : IconRobot
  return (
    <li className="setup-seat" aria-label={name}>
      <div className="setup-seat-band">
        <svg aria-hidden="true">
          <rect width="100%" height="100%" fill={patternOf(seat)} />
        </svg>
        <Token seat={seat} size={52} />
      </div>
      <div className="setup-seat-name">
        <b className="display">{name}</b>
        <small>
          {isOnline && who === 'person'
            ? 'Open for whoever has the code'
            : `${CLONES[seat].name} ${CLONES[seat].shape}`}
        </small>
        <Icon size={20} aria-hidden="true" />
      </div>
      <label className="setup-field">
        <span>Played by</span>
        <select
          value={who}
          onChange={(event) => {
            const next = WHO.find((entry) => entry.who === event.target.value)
            if (next) onChange({ who: next.who })
          }}
        >
          {WHO.map((entry) => (
            <option key={entry.who} value={entry.who}>
              {entry.words}
            </option>
          ))}
        </select>
      </label>
      <label className="setup-field">
        <span>Tumour type</span>
        <select
          value={tumour}
          onChange={(event) => {
            const next = TUMOURS.find((choice) => choice === event.target.value)
            if (next) onChange({ tumour: next })
          }}
        >
          {TUMOURS.map((choice) => (
            <option key={choice} value={choice} disabled={taken.has(choice)}>
              {nameOf(choice)}
              {taken.has(choice) ? ' (taken)' : ''}
            </option>
          ))}
        </select>
      </label>
      <p className="setup-hint">
        {tumour === 'dealt' ? 'Dealt from the types that nobody chose' : TUMOUR_HINTS[tumour]}
      </p>
    </li>
  )
}
