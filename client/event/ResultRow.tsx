import { IconCheck, IconMinus, IconX } from '@tabler/icons-react'
import { describePart } from '../../game/public'
import { signed } from '../match/words'
import { Dice } from './Dice'
import type { Result } from './results'
import './event.css'

const ICONS = { good: IconCheck, bad: IconX, plain: IconMinus } as const

/** What was rolled, what was needed and why, who came through, and what would have helped. */
export const ResultRow = ({ result }: { result: Result }) => {
  const Icon = ICONS[result.tone]
  return (
    <div className={`event-result event-${result.tone}`}>
      {result.title !== '' && <h4>{result.title}</h4>}
      {result.test !== null && (
        <p className="event-calc">
          {result.dice.length > 0 && <Dice dice={result.dice} />}
          <b>needed {result.test.need}+</b>
          {result.test.parts.length > 0 && (
            <span>
              {result.test.base}
              {result.test.parts.map((part, i) => (
                <span key={i}>
                  {' '}
                  <b>{signed(part.by)}</b> {describePart(part)}
                </span>
              ))}
            </span>
          )}
        </p>
      )}
      <p className="event-verdict">
        <Icon size={16} stroke={2.8} aria-hidden="true" />
        {result.verdict}
      </p>
      {result.saves.length > 0 && (
        <p className="event-saves">
          <b>Would have saved</b> {result.saves.join('; ')}
        </p>
      )}
    </div>
  )
}
