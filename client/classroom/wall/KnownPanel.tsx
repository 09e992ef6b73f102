import { Bar } from '../Bar'
import { groupWords } from '../report/reportWords'
import type { Known } from '../types'

/** As many ideas as a teacher can speak to between two rounds. */
const SHOWN = 3

/** The ideas that fewest of the class knew in the last check: what to speak about. */
export const KnownPanel = ({ known }: { known: readonly Known[] }) => (
  <section className="wall-panel" aria-labelledby="wall-known">
    <h2 id="wall-known" className="display">
      Not yet known to all
    </h2>
    <ul className="wall-sums wall-known">
      {known.slice(0, SHOWN).map(({ group, share: { right, of } }) => (
        <li key={group}>
          <span>{groupWords(group)}</span>
          <Bar value={right} most={of} />
          <b>
            {right} of {of}
          </b>
        </li>
      ))}
    </ul>
  </section>
)
