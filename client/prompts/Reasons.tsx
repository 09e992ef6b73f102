import { PROMPT_CHOICES, type Prompt, type PromptChoice } from '../../game/public'
import { Button } from '../ui'

interface ReasonsProps {
  prompt: Prompt
  onChoose: (reason: PromptChoice) => void
}

/** What one may answer. None of them is marked, before or after. */
export const Reasons = ({ prompt, onChoose }: ReasonsProps) => (
  <ul className="ask-reasons">
    {PROMPT_CHOICES.map((reason) => (
      <li key={reason}>
        <Button onClick={() => onChoose(reason)}>{prompt.reasons[reason].text}</Button>
      </li>
    ))}
  </ul>
)
