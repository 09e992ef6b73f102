import { IconArrowLeft, IconArrowRight, IconPlayerTrackNext } from '@tabler/icons-react'
import {
  useEffect,
  useId,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { cardOf, type LogEntry, type SeatId, type View } from '../../game/public'
import { FullCard } from '../cards/FullCard'
import { cue } from '../sound/cue'
import { Button, SeatLabel, deckClass, useModal, useSeatNames } from '../ui'
import './event.css'
import { EventHead } from './EventHead'
import { LessonLine } from './LessonLine'
import { ResultRow } from './ResultRow'
import { Scene } from './Scene'
import { SpokenStep } from './SpokenStep'
import { briefly, bySeat, stepsOf, type Step } from './steps'

const DECK_OF = {
  flow: 'shear',
  immune: 'immune',
  soil: 'soil',
  clinic: 'clinical',
  upkeep: 'adaptation',
} as const
interface EventMomentProps {
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

const CardSide = ({ step }: { step: Step }) => {
  if (step.card === null) return null
  const card = cardOf(step.card)
  return card.deck === 'tumour' ? null : (
    <div className="event-card">
      <FullCard key={card.id} card={card} />
    </div>
  )
}

/** What the body did, one step at a time: every loss with its dice, its reason and its remedy. */
export const EventMoment = (props: EventMomentProps) => {
  const { view, viewer, happened, onEnd, brief = false, isAgain = false, note } = props
  const names = useSeatNames()
  const steps = brief ? briefly(stepsOf(happened)) : stepsOf(happened)
  const [at, setAt] = useState(0)
  const body = useRef<HTMLDivElement>(null)
  const headline = useRef<HTMLHeadingElement>(null)
  const dialog = useModal(onEnd, headline)
  const titleId = useId()
  const step = steps[at]
  const card = step?.card ?? null

  useEffect(() => {
    if (card !== null) cue('card')
  }, [card])
  useEffect(() => {
    headline.current?.focus()
    body.current?.scrollTo({ top: 0 })
  }, [at])

  if (step === undefined) return null
  const groups = bySeat(step.entries, view.order, names)
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
    <dialog
      ref={dialog}
      className="ui-modal event-modal"
      popover="manual"
      aria-modal="true"
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
      onPointerDown={showAll}
    >
      <div className={`event-moment ${deckClass(DECK_OF[step.kind])}`}>
        <CardSide step={step} />
        <section className="event-panel">
          {note !== undefined && <div className="event-note">{note}</div>}
          <EventHead steps={steps} at={at} titleId={titleId} headline={headline} />
          <div className="event-body" ref={body} tabIndex={0} role="group" aria-label="Results">
            <Scene step={step} groups={groups} view={view} />
            <ul key={step.key} className="event-groups">
              {groups.map(({ seat, results }, nth) => (
                <li key={seat} style={{ '--nth': nth } as CSSProperties}>
                  <h3>
                    <SeatLabel seat={seat} size={26} />
                  </h3>
                  {results.map((result) => (
                    <ResultRow key={result.key} result={result} />
                  ))}
                </li>
              ))}
            </ul>
            {/* With many seats the results need the room: then the lesson scrolls with them. */}
            <LessonLine step={step} pinned={groups.length <= 3} />
          </div>
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
    </dialog>
  )
}
