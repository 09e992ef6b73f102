import type { Funnel } from '../../../game/public'
import { FUNNEL_STEPS } from '../../end/facts'
import { Bar } from '../Bar'

/** How far the students' cells have come, all tables together. */
export const FunnelPanel = ({ funnel }: { funnel: Funnel }) => (
  <section className="wall-panel" aria-labelledby="wall-funnel">
    <h2 id="wall-funnel" className="display">
      How far have cells come?
    </h2>
    <ol className="wall-sums">
      {FUNNEL_STEPS.map(({ key, stage, label }) => (
        <li key={key}>
          <i aria-hidden="true">{stage}</i>
          <span>{label.join(' ')}</span>
          <Bar value={funnel[key]} most={funnel.launched} />
          <b>{funnel[key]}</b>
        </li>
      ))}
    </ol>
  </section>
)
