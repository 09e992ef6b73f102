import { IconCheck, IconX } from '@tabler/icons-react'
import { useId, type RefObject } from 'react'
import { CHECK_CHOICES, type Choice } from '../../game/public'
import '../ui/choices.css'
import type { Asked } from './asked'

interface ChoicesProps {
  question: Asked['question']
  chosen: Choice | null
  /** The answer was given: which was right is shown, and nothing can be changed. */
  isAnswered: boolean
  onChoose: (choice: Choice) => void
  heading: RefObject<HTMLLegendElement | null>
}

interface MarkProps {
  isRight: boolean
  isChosen: boolean
}

/** Says in words what the colour says. */
const Mark = ({ isRight, isChosen }: MarkProps) => {
  if (isRight)
    return (
      <small className="practice-mark">
        <IconCheck size={18} aria-hidden="true" /> {isChosen ? 'Your answer, right' : 'Right'}
      </small>
    )
  if (!isChosen) return null
  return (
    <small className="practice-mark">
      <IconX size={18} aria-hidden="true" /> Your answer
    </small>
  )
}

/** A question with its four answers; each is a card, and the whole card is the target. */
export const Choices = ({ question, chosen, isAnswered, onChoose, heading }: ChoicesProps) => {
  const name = useId()
  const { stem, options, answer } = question
  const lookOf = (choice: Choice): string => {
    if (!isAnswered) return 'ui-choice'
    if (choice === answer) return 'ui-choice practice-right'
    return choice === chosen ? 'ui-choice practice-wrong' : 'ui-choice'
  }
  return (
    <fieldset className="ui-choices" disabled={isAnswered}>
      <legend className="display" tabIndex={-1} ref={heading}>
        {stem}
      </legend>
      {CHECK_CHOICES.map((choice) => (
        <label key={choice} className={lookOf(choice)}>
          <input
            type="radio"
            name={name}
            checked={chosen === choice}
            onChange={() => onChoose(choice)}
          />
          <b aria-hidden="true">{choice.toUpperCase()}</b>
          <span>
            {options[choice]}
            {isAnswered && <Mark isRight={choice === answer} isChosen={choice === chosen} />}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
