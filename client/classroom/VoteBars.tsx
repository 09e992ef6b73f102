import { CHECK_CHOICES, type Choice } from '../../game/public'
import { Bar } from './Bar'

interface VoteBarsProps {
  options: Readonly<Record<Choice, string>>
  votes: Readonly<Record<Choice, number>>
}

/** What the class chose, in the order of the answers: none of them is the winner. */
export const VoteBars = ({ options, votes }: VoteBarsProps) => {
  const most = Math.max(1, ...Object.values(votes))
  return (
    <ul className="class-votes">
      {CHECK_CHOICES.map((choice) => (
        <li key={choice}>
          <b aria-hidden="true">{choice.toUpperCase()}</b>
          <span>{options[choice]}</span>
          <strong>{votes[choice]}</strong>
          <Bar value={votes[choice]} most={most} />
        </li>
      ))}
    </ul>
  )
}
