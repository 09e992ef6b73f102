import type { CSSProperties } from 'react'
import { Token } from '../ui'
import type { Group } from './groups'
import type { Place } from './geometry'

/** One token on the board. It never shrinks below what can be read, however small the board is. */
export const BoardToken = ({
  group,
  place,
  mine,
  crowded,
  selected = false,
}: {
  group: Pick<Group, 'key' | 'look' | 'badge'>
  place: Place
  mine: boolean
  crowded: boolean
  selected?: boolean
}) => {
  const { look, badge } = group
  const wide = look.secondary === true || (look.count ?? 1) > 1 || look.covered === true
  const scale = wide ? 2.5 : look.spindle === true ? 2.08 : 1.25
  const name = [
    'board-token',
    mine ? 'board-token-mine' : '',
    crowded ? 'board-token-crowded' : '',
    selected ? 'board-token-selected' : '',
  ].join(' ')
  return (
    <span
      className={name}
      style={{ ...place, '--scale': scale } as CSSProperties}
      data-token={group.key}
    >
      <Token {...look} />
      {/* The numbers of the drawing again, as text that never shrinks below what can be read. */}
      {(look.count ?? 1) > 1 && <b className="board-count board-count-cluster">×{look.count}</b>}
      {look.secondary === true && <b className="board-count board-count-seven">7</b>}
      {badge !== null && (
        <b className={look.secondary === true ? 'board-count board-count-top' : 'board-count'}>
          {badge}
        </b>
      )}
    </span>
  )
}
