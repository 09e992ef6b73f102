import type { Tile } from '../types'
import { SmallBoard } from './SmallBoard'
import { StageBars } from './StageBars'
import { whereWords } from './tileWords'

interface TileCascadeProps {
  tile: Tile
  /** By which the table's button says it. */
  id?: string
  /** On the projector, where no student is named. */
  isAnonymous?: boolean
}

/** Where the cells of a table are: on a small board, in bars, and in words. */
export const TileCascade = ({ tile, id, isAnonymous = false }: TileCascadeProps) => (
  <div className="wall-cascade" id={id}>
    <div className="wall-cascade-fit">
      <SmallBoard cells={tile.cells} />
      <StageBars stages={tile.stages} />
      <p className="unseen">{whereWords(tile, isAnonymous)}</p>
    </div>
  </div>
)
