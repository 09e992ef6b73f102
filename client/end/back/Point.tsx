import { IconArrowRight, IconTrendingDown, IconTrendingUp } from '@tabler/icons-react'
import type { TopicId, TurningPoint } from '../../../game/public'
import { ReadAbout } from '../../tutor/ReadAbout'

interface PointProps {
  round: number
  words: TurningPoint
  onTopic: (topic: TopicId) => void
}

/** A step that turned the game: what happened, what it changed, and why. */
export const Point = ({ round, words, onTopic }: PointProps) => {
  const { what, isUp, from, to, biology, difference, topic } = words
  const Trend = isUp ? IconTrendingUp : IconTrendingDown
  return (
    <li className={isUp ? 'end-point' : 'end-point end-point-down'}>
      <h3>
        <Trend size={22} stroke={2.2} aria-hidden="true" />
        <span>
          Round {round}: {isUp ? 'better' : 'worse'}
        </span>
        <span className="end-point-change">
          <span className="unseen">from </span>
          {from}
          <IconArrowRight size={18} aria-hidden="true" />
          <span className="unseen"> to </span>
          {to} points
        </span>
      </h3>
      <p>{what}</p>
      {difference !== null && <p className="end-point-difference">{difference}</p>}
      <p className="end-note">{biology}</p>
      <ReadAbout topic={topic} onTopic={onTopic} />
    </li>
  )
}
