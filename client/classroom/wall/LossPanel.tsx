import { LOSS_CAUSES, type LossCause } from '../../../game/public'
import { LOSS_LOOKS } from '../../end/lossWords'
import { deckClass } from '../../ui'
import { Bar } from '../Bar'

export type Losses = Readonly<Record<LossCause, number>>

/** The commonest first; those that took nobody are left out. */
export const sortedLosses = (losses: Losses): readonly LossCause[] =>
  LOSS_CAUSES.filter((cause) => losses[cause] > 0).sort((a, b) => losses[b] - losses[a])

interface LossPanelProps {
  losses: Losses
  title?: string
}

/** What stops the students' cells, all tables together. */
export const LossPanel = ({ losses, title = 'What stops them?' }: LossPanelProps) => {
  const sorted = sortedLosses(losses)
  const most = Math.max(1, ...Object.values(losses))
  return (
    <section className="wall-panel" aria-labelledby="wall-losses">
      <h2 id="wall-losses" className="display">
        {title}
      </h2>
      <ul className="wall-sums">
        {sorted.map((cause) => {
          const { label, Icon, deck } = LOSS_LOOKS[cause]
          return (
            <li key={cause} className={deck === null ? undefined : deckClass(deck)}>
              <i className="wall-cause">
                <Icon size={18} aria-hidden="true" />
              </i>
              <span>{label}</span>
              <Bar value={losses[cause]} most={most} />
              <b>{losses[cause]}</b>
            </li>
          )
        })}
      </ul>
      {sorted.length === 0 && <p className="class-hint">No cell has been lost yet.</p>}
    </section>
  )
}
