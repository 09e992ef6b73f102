import { IconStethoscope } from '@tabler/icons-react'
import { cardOf, type CardId, type View } from '../../game/public'
import { count } from '../match/words'

/** How close the clinic is: marks turn up a clinical card, and the end ends the game. */
export const ClinicTrack = ({ view, onOpen }: { view: View; onOpen: (id: CardId) => void }) => {
  const { at, end, marks, drawn } = view.clinic
  const next = marks.find((mark) => mark > at)
  return (
    <div className="forecast-clinic">
      <IconStethoscope size={18} stroke={2.2} aria-hidden="true" />
      <div>
        <p>
          Clinic <b>{at}</b> of {end}
          {next !== undefined && <span> · card at {next}</span>}
        </p>
        <span className="forecast-bar" aria-hidden="true">
          <i style={{ width: `${Math.min(100, (at / end) * 100)}%` }} />
          {marks.map((mark) => (
            <em
              key={mark}
              className={mark <= at ? 'forecast-mark forecast-mark-past' : 'forecast-mark'}
              style={{ left: `${(mark / end) * 100}%` }}
            />
          ))}
        </span>
        {view.immunotherapy > 0 && (
          <p>Immunotherapy: two immune cards for {count(view.immunotherapy, 'more round')}</p>
        )}
        {view.boneGuard && <p>Bone guard: growth in bone is harder</p>}
        {drawn.length > 0 && (
          <ul className="forecast-drawn" aria-label="Clinical cards so far">
            {drawn.map((id, i) => (
              <li key={`${i}-${id}`}>
                <button type="button" onClick={() => onOpen(id)}>
                  {cardOf(id).title}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
