import { STAGES } from '../../match/spots'

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
            <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
              <rect className="wall-bar-track" width={100} height={10} rx={2} />
              <rect className="wall-bar-fill" width={(100 * cells) / most} height={10} rx={2} />
            </svg>
            <b>{cells}</b>
          </li>
        )
      })}
    </ol>
  )
}
