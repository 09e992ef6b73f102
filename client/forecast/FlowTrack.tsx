import { IconChevronRight, IconDroplet } from '@tabler/icons-react'
import type { View } from '../../game/public'
import { ORGAN_NAMES } from '../match/words'

const WHEN = ['now', 'next', 'after'] as const

/** Which organ the arterial blood favours now, next and after. */
export const FlowTrack = ({ view }: { view: View }) => (
  <div className="forecast-flow">
    <IconDroplet size={18} stroke={2.2} aria-hidden="true" />
    <ol aria-label="Blood from the left heart flows to">
      {view.flowTrack.map((organ, i) => (
        <li key={WHEN[i]} className={i === 0 ? 'forecast-now' : undefined}>
          {i > 0 && <IconChevronRight size={14} aria-hidden="true" />}
          {ORGAN_NAMES[organ]}
          <span className="unseen"> {WHEN[i]}</span>
        </li>
      ))}
    </ol>
  </div>
)
