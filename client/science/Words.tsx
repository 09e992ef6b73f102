import { IconChevronDown } from '@tabler/icons-react'
import { termsIn } from '../../game/public'
import { plural } from '../ui'

/** The words of the trade that these texts use, each in a plain sentence, for whoever asks. */
export const Words = ({ texts }: { texts: readonly string[] }) => {
  const terms = termsIn(texts.join('\n'))
  if (terms.length === 0) return null
  return (
    <details className="tutor-deeper science-words">
      <summary>
        <IconChevronDown size={20} aria-hidden="true" /> {plural(terms.length, 'word')} explained
      </summary>
      <dl>
        {terms.map(({ term, says }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
