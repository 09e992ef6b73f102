import { useState, type RefObject } from 'react'
import { cardOf, type CardId } from '../../game/public'
import { CardDialog } from '../cards/CardDialog'
import { headlineOf, type Step } from './steps'

const STEP_NAMES = {
  flow: 'Flow',
  immune: 'Immune',
  soil: 'Soil',
  clinic: 'Clinic',
  upkeep: 'Upkeep',
} as const

interface EventHeadProps {
  steps: readonly Step[]
  at: number
  titleId: string
  headline: RefObject<HTMLHeadingElement | null>
}

/** What to take away, where we are in the body's turn, and the card where it does not lie beside. */
export const EventHead = ({ steps, at, titleId, headline }: EventHeadProps) => {
  const [open, setOpen] = useState<CardId | null>(null)
  const step = steps[at]
  if (step === undefined) return null
  const { card } = step
  return (
    <header className="event-head">
      <h2 id={titleId} ref={headline} className="display" tabIndex={-1}>
        {headlineOf(step)}
      </h2>
      <ol className="event-steps" aria-label="What the body does">
        {steps.map(({ key, kind }, i) => (
          <li key={key} aria-current={i === at ? 'step' : undefined}>
            {STEP_NAMES[kind]}
          </li>
        ))}
      </ol>
      {card !== null && (
        <button type="button" className="event-open" onClick={() => setOpen(card)}>
          {cardOf(card).title}: show the card
        </button>
      )}
      {open !== null && <CardDialog id={open} onClose={() => setOpen(null)} />}
    </header>
  )
}
