import { IconAlertTriangle, IconPlayerPlay } from '@tabler/icons-react'
import { dayOfSeed, dayWords } from '../alone/day'
import { Button, plural, Token } from '../ui'
import type { Found, FoundMatch } from './found'
import './saves.css'

interface SavedCardProps {
  found: Found
  onResume: (match: FoundMatch) => void
  onForget: () => void
}

/** What is kept on this device, offered on the home screen. */
export const SavedCard = ({ found, onResume, onForget }: SavedCardProps) => {
  if (found.is === 'none') return null
  if (found.is === 'damaged')
    return (
      <section className="saves-card saves-damaged" aria-label="A kept game cannot be opened">
        <IconAlertTriangle size={24} aria-hidden="true" />
        <p>{found.why} Nothing else is affected.</p>
        <Button onClick={onForget}>Remove it</Button>
      </section>
    )
  const { state, kept } = found.match
  const day = dayOfSeed(kept.record.seed)
  const over = state.phase === 'over'
  return (
    <section className="saves-card" aria-label="The game on this device">
      <span className="saves-seats">
        {state.order.map((seat) => (
          <Token key={seat} seat={seat} size={24} />
        ))}
      </span>
      <p>
        <b>{over ? 'Your last game has ended' : `Your game: round ${state.round}`}</b>
        <small>
          {day === null
            ? plural(state.order.length, 'clone')
            : `Game of the day, ${dayWords(day, 'short')}`}
          , kept here
        </small>
      </p>
      <Button
        look="primary"
        icon={over ? undefined : <IconPlayerPlay size={20} aria-hidden="true" />}
        onClick={() => onResume(found.match)}
      >
        {over ? 'See how' : 'Play on'}
      </Button>
    </section>
  )
}
