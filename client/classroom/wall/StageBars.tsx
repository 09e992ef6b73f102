import { STAGES } from '../../match/spots'
import { Bar } from '../Bar'

/** Where the cells of a table are in the cascade: a bar a stage, with its name and its number. */
export const StageBars = ({ stages }: { stages: readonly number[] }) => {
  const most = Math.max(1, ...stages)
  return (
    <ol className="wall-bars" aria-label="Cells by stage">
      {STAGES.map(({ stages: sign, name }, i) => {
        const cells = stages[i] ?? 0
        return (
          <li key={sign}>
            <i aria-hidden="true">{sign}</i>
            <span>{name}</span>
            <Bar value={cells} most={most} />
            <b>{cells}</b>
          </li>
        )
      })}
    </ol>
  )
}
