import type { CSSProperties } from 'react'
import { useNow } from '../clock'
import { Coming } from './Coming'
import { TableTile } from './TableTile'
import { asInClass } from './tileWords'
import type { WallProps } from './WallScreen'

interface TilesProps extends WallProps {
  /** By the table's code. */
  onOpen: (table: string) => void
}

/** So many columns that the rows fill the screen. */
export const columnsFor = (tables: number): number => {
  if (tables <= 3) return Math.max(1, tables)
  if (tables === 4) return 2
  if (tables <= 6) return 3
  if (tables <= 8) return 4
  return tables <= 15 ? 5 : 6
}

/** Every table, on one screen without scrolling. */
export const Tiles = ({ now, room, info, wall, onOpen }: TilesProps) => {
  const time = useNow()
  if (wall.tables.length === 0) return <Coming info={info} wall={wall} />
  const since = info.frozen ? 0 : Math.max(0, time - now.wallAt)
  return (
    <ul
      className="wall-tiles"
      aria-label="Tables"
      style={{ '--columns': columnsFor(wall.tables.length) } as CSSProperties}
    >
      {wall.tables.map((tile) => (
        <TableTile
          key={tile.code}
          tile={asInClass(tile, wall.students)}
          since={since}
          isShown={info.spotlight === tile.code}
          onOpen={() => onOpen(tile.code)}
          onDropStudent={(student) => void room.ask('move', { student, table: tile.code })}
        />
      ))}
    </ul>
  )
}
