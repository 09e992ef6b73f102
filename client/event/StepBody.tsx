import { memo, type CSSProperties, type RefObject } from 'react'
import type { View } from '../../game/public'
import { SeatLabel, useSeatNames } from '../ui'
import { LessonLine } from './LessonLine'
import { ResultRow } from './ResultRow'
import { Scene } from './Scene'
import { bySeat, type Step } from './steps'

interface StepBodyProps {
  step: Step
  view: View
  body: RefObject<HTMLDivElement | null>
}

/** What a step did to whom, as a picture and seat by seat. */
export const StepBody = memo(function StepBody({ step, view, body }: StepBodyProps) {
  const names = useSeatNames()
  const groups = bySeat(step.entries, view.order, names)
  return (
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
  )
})
