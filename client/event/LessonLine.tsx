import { IconArrowRight } from '@tabler/icons-react'
import { lessonOf } from './lesson'
import type { Step } from './steps'
import type { LogOf } from '../../game/public'

const Clinic = ({ moved }: { moved: LogOf<'clinicMoved'> }) => (
  <p className="event-lesson event-lesson-plain">
    The clinic track moves from {moved.from} to {moved.to} of {moved.end}: one for the round
    {moved.secondaries > 0 ? `, ${moved.secondaries} for new secondary tumours` : ''}. What grows is
    found in the end.
  </p>
)

/** Cause, effect, and what made the difference. */
export const LessonLine = ({ step, pinned }: { step: Step; pinned: boolean }) => {
  const moved = step.entries.find((entry) => entry.key === 'clinicMoved')
  if (moved !== undefined) return <Clinic moved={moved} />
  const lesson = lessonOf(step)
  if (lesson === null) return null
  return (
    <dl className={pinned ? 'event-lesson event-lesson-pinned' : 'event-lesson'}>
      <div>
        <dt>Cause</dt>
        <dd>{lesson.cause}</dd>
      </div>
      <IconArrowRight size={22} aria-hidden="true" />
      <div>
        <dt>Effect</dt>
        <dd>{lesson.effect}</dd>
      </div>
      <IconArrowRight size={22} aria-hidden="true" />
      <div>
        <dt>What made the difference</dt>
        <dd>{lesson.difference}</dd>
      </div>
    </dl>
  )
}
