import type { RefObject } from 'react'
import type { Hint, Rung, TopicId } from '../../game/public'
import { ReadAbout } from './ReadAbout'

const RUNG_NAMES: Readonly<Record<Rung, string>> = {
  1: 'Where to look',
  2: 'The idea',
  3: 'A move',
}

interface HintListProps {
  hints: readonly Hint[]
  /** Is given the heading of the newest hint. */
  newest: RefObject<HTMLHeadingElement | null>
  onTopic: (topic: TopicId) => void
}

/** The hints asked for so far. Only the newest leads on to the science pages. */
export const HintList = ({ hints, newest, onTopic }: HintListProps) => (
  <ol className="tutor-hints">
    {hints.map(({ rung, text, topic }, i) => {
      const isNewest = i === hints.length - 1
      return (
        <li key={rung} className={isNewest ? 'tutor-hint tutor-hint-newest' : 'tutor-hint'}>
          <span className="tutor-rung" aria-hidden="true">
            {rung}
          </span>
          <div>
            <h4 tabIndex={-1} ref={isNewest ? newest : null}>
              <span className="unseen">Hint {rung}: </span>
              {RUNG_NAMES[rung]}
            </h4>
            <p>{text}</p>
            {isNewest && <ReadAbout topic={topic} onTopic={onTopic} />}
          </div>
        </li>
      )
    })}
  </ol>
)
