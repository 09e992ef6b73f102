import type { CSSProperties } from 'react'
import { CLONES, Pill, Token } from '../../ui'
import { FunnelPanel } from '../wall/FunnelPanel'
import { LossPanel } from '../wall/LossPanel'
import { TileCascade } from '../wall/TileCascade'
import { columnsFor } from '../wall/Tiles'
import { tableName } from '../wall/tileWords'
import type { Tile } from '../types'
import type { ShowProps } from './ProjectorPage'

/** A table without names: who needs help or is away is nobody's business here. */
const ShownTile = ({ tile }: { tile: Tile }) => (
  <li className="wall-tile">
    <header>
      <h2 className="display">{tableName(tile)}</h2>
      {tile.round > 0 && <small>Round {tile.round}</small>}
      {tile.phase === 'over' && <Pill tone="ok">Over</Pill>}
      {tile.phase === 'playing' && tile.lastRound && <Pill tone="act">Last round</Pill>}
    </header>
    <TileCascade isAnonymous tile={tile} />
    <p className="show-tokens">
      {tile.seats.map(({ id }) => (
        <span key={id}>
          <Token seat={id} size={26} />
          <span className="unseen">{CLONES[id].name}</span>
        </span>
      ))}
    </p>
  </li>
)

/** Every table while they play, for the whole room. */
export const ShowWall = ({ wall }: ShowProps) => (
  <main className="wall-main show-wall">
    <ul
      className="wall-tiles"
      aria-label="Tables"
      style={{ '--columns': columnsFor(wall.tables.length) } as CSSProperties}
    >
      {wall.tables.map((tile) => (
        <ShownTile key={tile.code} tile={tile} />
      ))}
    </ul>
    <aside className="wall-side">
      <FunnelPanel funnel={wall.funnel} />
      <LossPanel losses={wall.losses} />
    </aside>
  </main>
)
