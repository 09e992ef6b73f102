import { IconArrowsShuffle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { AREAS, BANK, type Area } from '../../game/public'
import { knownOf, type Progress } from './leitner'
import { AREA_WORDS } from './words'

/** What is practised: the questions of one area, or of all of them. */
export type Practice = Area | 'mixed'

export const itemsOf = (practice: Practice) =>
  practice === 'mixed' ? BANK : BANK.filter(({ area }) => area === practice)

interface ChooseAreaProps {
  progress: Progress
  onChoose: (practice: Practice) => void
  /** What else there is to practise. */
  children: ReactNode
}

interface EntryProps {
  practice: Practice
  title: string
  words: string
  progress: Progress
  icon?: ReactNode
  onChoose: (practice: Practice) => void
}

const Entry = ({ practice, title, words, progress, icon, onChoose }: EntryProps) => {
  const items = itemsOf(practice)
  const known = knownOf(items, progress)
  return (
    <button type="button" className="practice-area" onClick={() => onChoose(practice)}>
      <b>
        {icon} {title}
      </b>
      <span>{words}</span>
      <small>
        {known === 0 ? `${items.length} questions` : `${known} of ${items.length} known`}
      </small>
    </button>
  )
}

/** Everything at once, or one part of the way. */
export const ChooseArea = ({ progress, onChoose, children }: ChooseAreaProps) => (
  <>
    <p className="practice-lead">
      Five questions a set, in your own time. What you answer stays on this device: what was wrong
      comes again first, and what was right comes again later.
    </p>
    {children}
    <Entry
      practice="mixed"
      title="Mixed"
      words="A little of everything, and what is due again"
      icon={<IconArrowsShuffle size={22} aria-hidden="true" />}
      progress={progress}
      onChoose={onChoose}
    />
    <section aria-labelledby="practice-areas">
      <h2 id="practice-areas" className="display">
        Or choose a part
      </h2>
      <ul className="practice-areas">
        {AREAS.map((area) => (
          <li key={area}>
            <Entry practice={area} {...AREA_WORDS[area]} progress={progress} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </section>
  </>
)
