import { useId } from 'react'
import type { Match } from '../match/useMatch'
import { AskScience } from '../tutor/AskScience'
import { Dialog } from '../ui'
import { boardInWords, type Section } from './boardInWords'
import './inWords.css'

const Part = ({ section: { title, topic, items } }: { section: Section }) => {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <div className="in-words-head">
        <h3 id={id}>{title}</h3>
        {topic !== undefined && (
          <AskScience asked={{ about: 'topic', topic }} label={`Read about it: ${title}`} />
        )}
      </div>
      <ul aria-labelledby={id}>
        {items.map((item, i) => (
          <li key={i}>{item}</li>
        ))}
      </ul>
    </section>
  )
}

/** The whole table as text, for whoever would rather read or hear it. */
export const WordsDialog = ({ match, onClose }: { match: Match; onClose: () => void }) => {
  const { view, viewer, names } = match
  return (
    <Dialog title="The board in words" wide onClose={onClose}>
      <div className="in-words">
        <p>
          Round {view.round}. {viewer === null ? 'You are watching.' : `You are ${names[viewer]}.`}
        </p>
        {boardInWords({ view, seat: viewer, names }).map((section) => (
          <Part key={section.title} section={section} />
        ))}
      </div>
    </Dialog>
  )
}
