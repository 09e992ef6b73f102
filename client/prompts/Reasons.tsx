import { REASON_IDS, type Prompt, type ReasonId } from '../../game/public'
import { Button } from '../ui'

interface ReasonsProps {
  prompt: Prompt
  onChoose: (reason: ReasonId) => void
}

/** What one may answer. None of them is marked, before or after. */
export const Reasons = ({ prompt, onChoose }: ReasonsProps) => (
  <ul className="ask-reasons">
    {REASON_IDS.map((reason) => (
      <li key={reason}>
        <Button onClick={() => onChoose(reason)}>{prompt.reasons[reason].text}</Button>
      </li>
    ))}
  </ul>
)
