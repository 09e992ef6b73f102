import { IconArrowLeft, IconArrowRight, IconPlayerTrackNext } from '@tabler/icons-react'
import {
  memo,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { cardOf, type LogEntry, type SeatId, type View } from '../../game/public'
import { FullCard } from '../cards/FullCard'
import { cue } from '../sound/cue'
import { afterPaint, Button, deckClass, Modal } from '../ui'
import './event.css'
import { EventHead } from './EventHead'
import { SpokenStep } from './SpokenStep'
import { StepBody } from './StepBody'
import { briefly, stepsOf, type Step } from './steps'

const DECK_OF = {
  flow: 'shear',
  immune: 'immune',
  soil: 'soil',
  clinic: 'clinical',
  upkeep: 'adaptation',
} as const

export interface EventMomentProps {
  view: View
  /** Who looks, and wants to hear more about their own cells. */
  viewer: SeatId | null
  happened: readonly LogEntry[]
  onEnd: () => void
  /** Only what touched somebody's cells. */
  brief?: boolean
  /** Shown once more, on demand. */
  isAgain?: boolean
  /** Something about the table that cannot wait. */
  note?: ReactNode
}

const CardSide = memo(function CardSide({ step }: { step: Step }) {
  if (step.card === null) return null
  const card = cardOf(step.card)
  return card.deck === 'tumour' ? null : (
    <div className="event-card">
      <FullCard key={card.id} card={card} />
    </div>
  )
})

const EventWindow = (props: EventMomentProps) => {
  const { view, viewer, happened, onEnd, brief = false, isAgain = false, note } = props
  const steps = useMemo(
    () => (brief ? briefly(stepsOf(happened)) : stepsOf(happened)),
    [brief, happened],
  )
  const [at, setAt] = useState(0)
  const body = useRef<HTMLDivElement>(null)
  const headline = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  const step = steps[at]
  const card = step?.card ?? null
  // What is next is named at once, and drawn as soon as that has been seen.
  const shown = useDeferredValue(step)
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    if (card !== null) cue('card')
  }, [card])
  useEffect(() => {
    headline.current?.focus()
  }, [at])
  useEffect(() => {
    body.current?.scrollTo({ top: 0 })
  }, [shown])

  if (step === undefined || shown === undefined) return null
  const go = (to: number) => (to >= steps.length ? onEnd() : setAt(Math.max(0, to)))
  const showAll = () => {
    for (const animation of dialog.current?.getAnimations({ subtree: true }) ?? [])
      if (animation instanceof CSSAnimation && animation.animationName.startsWith('event-'))
        animation.finish()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // A card that is open over it has arrows of its own.
    if (!(event.target instanceof Element) || event.target.closest('dialog') !== dialog.current)
      return
    showAll()
    if (event.key === 'ArrowRight') go(at + 1)
    if (event.key === 'ArrowLeft') go(at - 1)
  }

  return (
    <Modal
      ref={dialog}
      titleId={titleId}
      first={headline}
      onClose={onEnd}
      className="event-modal"
      onKeyDown={onKeyDown}
      onPointerDown={showAll}
    >
      <div className={`event-moment ${deckClass(DECK_OF[shown.kind])}`}>
        <CardSide step={shown} />
        <section className="event-panel">
          {note !== undefined && <div className="event-note">{note}</div>}
          <EventHead steps={steps} at={at} titleId={titleId} headline={headline} />
          <StepBody step={shown} view={view} body={body} />
          <footer className="event-foot">
            <Button
              look="quiet"
              icon={<IconPlayerTrackNext size={20} aria-hidden="true" />}
              onClick={onEnd}
            >
              {isAgain ? 'Close' : 'Skip all'}
            </Button>
            {at > 0 && (
              <Button
                icon={<IconArrowLeft size={20} aria-hidden="true" />}
                onClick={() => go(at - 1)}
              >
                Back
              </Button>
            )}
            <Button look="primary" onClick={() => go(at + 1)}>
              Continue <IconArrowRight size={20} aria-hidden="true" />
            </Button>
          </footer>
          <SpokenStep step={step} viewer={viewer} />
        </section>
      </div>
    </Modal>
  )
}

/** What the body did, one step at a time: every loss with its dice, its reason and its remedy. */
export const EventMoment = ({ onEnd, ...rest }: EventMomentProps) => {
  const [isOver, setOver] = useState(false)
  if (isOver) return null
  const end = () => {
    setOver(true)
    afterPaint(onEnd)
  }
  return <EventWindow {...rest} onEnd={end} />
}
