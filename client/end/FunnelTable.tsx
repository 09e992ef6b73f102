import { SeatLabel } from '../ui'
import { FUNNEL_STEPS, type FunnelRow } from './facts'

const MOUSE_CELLS = ['–', '–', '100%', '80%', '0.02%'] as const

/** The same numbers as the bands, for reading and for a screen reader. */
export const FunnelTable = ({ rows }: { rows: readonly FunnelRow[] }) => (
  <div className="end-scroll" tabIndex={0} role="region" aria-label="Survival as a table">
    <table className="end-table">
      <thead>
        <tr>
          <th scope="col">Clone</th>
          {FUNNEL_STEPS.map(({ key, label }) => (
            <th key={key} scope="col">
              {label.join(' ')}
            </th>
          ))}
          <th scope="col">Became a tumour</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ seat, counts, result }) => (
          <tr key={seat}>
            <th scope="row">
              <SeatLabel seat={seat} />
            </th>
            {FUNNEL_STEPS.map(({ key }, i) => (
              <td key={key}>{counts[i]}</td>
            ))}
            <td>{result}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">Mouse study, Luzzi 1998</th>
          {FUNNEL_STEPS.map(({ key }, i) => (
            <td key={key}>{MOUSE_CELLS[i]}</td>
          ))}
          <td>1 in 5,000</td>
        </tr>
      </tbody>
    </table>
  </div>
)
