import { describePart, testsOf, type Action, type SeatId, type View } from '../../game/public'
import { count, signed } from '../match/words'
import { Odds } from '../ui'

/** What would be rolled, as "4 in 6", and what made the number. */
export const TestLines = ({ view, seat, action }: { view: View; seat: SeatId; action: Action }) => {
  const tests = testsOf(view, seat, action)
  if (tests.length === 0) return <p className="controls-sure">No dice: it happens at once.</p>
  return (
    <ul className="controls-tests">
      {tests.map(({ form, cells, test }, i) => (
        <li key={i}>
          <Odds need={test.need} />
          <span>
            {form === 'cluster' ? `cluster of ${cells}` : count(cells, 'cell')}, {test.need}+
            {test.parts.map((part, k) => (
              <span key={k}>
                {' '}
                · <b>{signed(part.by)}</b> {describePart(part)}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}
