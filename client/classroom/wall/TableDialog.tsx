import { IconEye, IconPlayerTrackNext, IconPresentation, IconX } from '@tabler/icons-react'
import { Button, CLONES, Dialog, Token } from '../../ui'
import type { Tile } from '../types'
import { StageBars } from './StageBars'
import { StudentLine } from './StudentLine'
import { machineAt, seatTitle, tableName } from './tileWords'
import type { WallProps } from './WallScreen'

interface TableDialogProps extends WallProps {
  tile: Tile
  onWatch: (table: string) => void
  onClose: () => void
}

/** Everything that can be done about one table. */
export const TableDialog = (props: TableDialogProps) => {
  const { tile, info, room, wall, onWatch, onClose } = props
  const isShown = info.spotlight === tile.code
  return (
    <Dialog wide title={`${tableName(tile)}, round ${tile.round}`} onClose={onClose}>
      <div className="wall-acts">
        <Button
          look="primary"
          icon={<IconEye size={20} aria-hidden="true" />}
          onClick={() => onWatch(tile.code)}
        >
          Watch it
        </Button>
        <Button
          icon={
            isShown ? (
              <IconX size={20} aria-hidden="true" />
            ) : (
              <IconPresentation size={20} aria-hidden="true" />
            )
          }
          onClick={() => void room.ask('spotlight', { table: isShown ? null : tile.code })}
        >
          {isShown ? 'Stop showing' : 'Show to everybody'}
        </Button>
        <Button
          icon={<IconPlayerTrackNext size={20} aria-hidden="true" />}
          disabled={tile.phase !== 'playing'}
          onClick={() => void room.ask('finishRound', { table: tile.code })}
        >
          Finish the round
        </Button>
      </div>
      <StageBars named stages={tile.stages} />
      <section>
        <h3>At the table</h3>
        <ul className="wall-lines">
          {tile.seats.map((seat) => {
            const student = wall.students.find(({ number }) => number === seat.student)
            return student === undefined ? (
              <li key={seat.id} className="wall-line">
                <Token seat={seat.id} size={28} />
                <p>
                  <b>{seatTitle(seat, CLONES[seat.id].name)}</b>
                  <small>{machineAt(seat)}: a late student can take this seat</small>
                </p>
              </li>
            ) : (
              <StudentLine key={seat.id} {...props} student={student} seat={seat} />
            )
          })}
        </ul>
      </section>
    </Dialog>
  )
}
