import type { StudentRow } from '../types'
import { tableName } from './tileWords'
import type { WallProps } from './WallScreen'

const NEW = 'new'

/** Where a student sits, and the way to another table without dragging. */
export const MoveSelect = ({ student, wall, room }: WallProps & { student: StudentRow }) => {
  const { number, name, table } = student
  if (wall.tables.length === 0) return null
  return (
    <label className="wall-move">
      <span className="unseen">Table of {name}</span>
      <select
        value={table ?? ''}
        onChange={({ target }) =>
          void room.ask('move', {
            student: number,
            table: target.value === NEW ? null : target.value,
          })
        }
      >
        {table === null && <option value="">No table</option>}
        {wall.tables.map((tile) => (
          <option key={tile.code} value={tile.code}>
            {tableName(tile)}
          </option>
        ))}
        <option value={NEW}>A new table</option>
      </select>
    </label>
  )
}
