import { useId } from 'react'
import { describeDice, type Explanation, type TopicId } from '../../game/public'
import { Odds } from '../ui'
import { ReadAbout } from './ReadAbout'
import './words.css'

interface WhyPanelProps {
  explanation: Explanation
  onTopic: (topic: TopicId) => void
}

/** Why a bot did what it did: its goal, what it chose and beside what, the odds, the biology. */
export const WhyPanel = ({ explanation, onTopic }: WhyPanelProps) => {
  const { goal, sentences, tests, topic } = explanation
  const dice = describeDice(tests)
  const titleId = useId()
  return (
    <section className="tutor-why" aria-labelledby={titleId}>
      <h3 id={titleId}>
        <span className="unseen">Why: </span>
        {goal}
      </h3>
      {tests.length > 0 && (
        <ul className="tutor-odds" aria-label="Odds">
          {tests.map(({ test }, i) => (
            <li key={i}>
              <Odds need={test.need} /> {dice[i]}
            </li>
          ))}
        </ul>
      )}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ReadAbout topic={topic} onTopic={onTopic} />
    </section>
  )
}
