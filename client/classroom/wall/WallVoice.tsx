import type { Wall } from '../types'
import { tableName } from './tileWords'

/** Says, for those who do not see the wall, who asks for help. */
export const WallVoice = ({ wall }: { wall: Wall }) => {
  const asking = wall.tables.flatMap((tile) =>
    tile.seats
      .filter(({ help }) => help)
      .map(({ name }) => `${tableName(tile)}: ${name ?? 'somebody'} asks for help.`),
  )
  return (
    <p className="unseen" role="status">
      {asking.join(' ')}
    </p>
  )
}
