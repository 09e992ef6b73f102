import { useId } from 'react'
import { CHECK_CHOICES, type Choice } from '../../../game/public'
import '../../ui/choices.css'

interface ChoiceListProps {
  question: string
  options: Readonly<Record<Choice, string>>
  answer: Choice | undefined
  onAnswer: (choice: Choice) => void
  disabled?: boolean
}

/** A question with its four answers; each is a card, and the whole card is the target. */
export const ChoiceList = (props: ChoiceListProps) => {
  const { question, options, answer, onAnswer, disabled = false } = props
  const name = useId()
  return (
    <fieldset className="ui-choices" disabled={disabled}>
      <legend className="display">{question}</legend>
      {CHECK_CHOICES.map((choice) => (
        <label key={choice} className="ui-choice">
          <input
            type="radio"
            name={name}
            checked={answer === choice}
            onChange={() => onAnswer(choice)}
          />
          <b aria-hidden="true">{choice.toUpperCase()}</b>
          <span>{options[choice]}</span>
        </label>
      ))}
    </fieldset>
  )
}
