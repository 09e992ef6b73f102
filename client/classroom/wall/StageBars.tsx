import type { CSSProperties } from 'react'
import { STAGES } from '../../match/spots'

interface StageBarsProps {
  stages: readonly number[]
  /** Whether the names of the stages are seen; else only screen readers say them. */
  named?: boolean
}

/** Where the cells of a table are in the cascade: a bar a stage, its number of cells over it. */
export const StageBars = ({ stages, named = false }: StageBarsProps) => {
  const most = Math.max(1, ...stages)
  return (
    <ol className="wall-bars" aria-label="Cells by stage">
      {STAGES.map(({ stages: sign, name }, i) => {
        const cells = stages[i] ?? 0
        return (
          <li key={sign} style={{ '--share': cells / most } as CSSProperties}>
            <span className={named ? 'wall-bar-name' : 'unseen'}>{name}</span>
            <b>{cells}</b>
            <span className="wall-column" aria-hidden="true" />
            <i aria-hidden="true">{sign}</i>
          </li>
        )
      })}
    </ol>
  )
}
