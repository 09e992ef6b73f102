import {
  IconClock,
  IconHandStop,
  IconPlaneInflight,
  IconRobot,
  IconWifiOff,
} from '@tabler/icons-react'
import { useId, useState, type DragEvent } from 'react'
import { CLONES, Pill, Token } from '../../ui'
import { asTimer } from '../clock'
import type { Tile, TileSeat } from '../types'
import { TileCascade } from './TileCascade'
import { awaitedAt, machineAt, seatTitle, stateOf, tableName } from './tileWords'

/** What a dragged student is known by. */
export const STUDENT = 'application/x-student'

const Mark = ({ seat }: { seat: TileSeat }) => {
  const words = machineAt(seat)
  if (words === undefined) return null
  const Icon =
    seat.controller === 'bot'
      ? IconRobot
      : seat.controller === 'autopilot'
        ? IconPlaneInflight
        : IconWifiOff
  return (
    <span className="wall-mark" title={words}>
      <Icon size={16} aria-hidden="true" />
      <span className="unseen">{words}</span>
    </span>
  )
}

const Seat = ({ seat }: { seat: TileSeat }) => {
  const { id, student, help } = seat
  const drag =
    student === null
      ? {}
      : {
          draggable: true,
          onDragStart: ({ dataTransfer }: DragEvent) => {
            dataTransfer.setData(STUDENT, String(student))
            dataTransfer.effectAllowed = 'move'
          },
        }
  return (
    <li className={help ? 'wall-seat wall-seat-help' : 'wall-seat'} {...drag}>
      <Token seat={id} size={19} />
      <span className="wall-seat-name">{seatTitle(seat, CLONES[id].name)}</span>
      {help && (
        <span className="wall-mark" title="asks for help">
          <IconHandStop size={16} aria-hidden="true" />
          <span className="unseen">asks for help</span>
        </span>
      )}
      <Mark seat={seat} />
    </li>
  )
}

interface TableTileProps {
  tile: Tile
  /** How long ago the wall was told, in milliseconds. */
  since: number
  /** Whether everybody looks at it now. */
  isShown: boolean
  onOpen: () => void
  onDropStudent: (student: number) => void
}

/** One table: where its cells are, whom it waits for, who is there. All of it opens its panel. */
export const TableTile = ({ tile, since, isShown, onOpen, onDropStudent }: TableTileProps) => {
  const id = useId()
  const [isOver, setOver] = useState(false)
  const awaited = awaitedAt(tile)
  const waited = awaited === null ? 0 : awaited.waiting + since
  const { tone, Icon, words } = stateOf(tile, waited)
  const isGathering = tile.phase === 'gathering'
  const look = [
    'wall-tile',
    `wall-tile-${tone}`,
    isGathering && 'wall-tile-gathering',
    isShown && 'wall-tile-shown',
    isOver && 'wall-tile-over',
  ]
  return (
    <li
      className={look.filter((name) => name !== false).join(' ')}
      onClick={onOpen}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(STUDENT)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const student = Number(event.dataTransfer.getData(STUDENT))
        if (student > 0) onDropStudent(student)
      }}
    >
      <header>
        <h2>
          <button
            type="button"
            className="display"
            aria-describedby={isGathering ? `${id}state` : `${id}state ${id}awaited ${id}cells`}
            onClick={(event) => {
              event.stopPropagation()
              onOpen()
            }}
          >
            {tableName(tile)}
          </button>
        </h2>
        <p className="wall-state" id={`${id}state`}>
          {tile.round > 0 && <small>Round {tile.round}</small>}
          <Pill tone={tone} icon={<Icon size={15} aria-hidden="true" />}>
            {words}
          </Pill>
        </p>
      </header>
      {!isGathering && <TileCascade tile={tile} id={`${id}cells`} />}
      <ul className="wall-seats">
        {tile.seats.map((seat) => (
          <Seat key={seat.id} seat={seat} />
        ))}
      </ul>
      {!isGathering && (
        <footer id={`${id}awaited`}>
          {awaited !== null && (
            <>
              <IconClock size={16} aria-hidden="true" />
              <span>
                <span className="unseen">Waits for </span>
                {seatTitle(awaited.seat, CLONES[awaited.seat.id].name)}
              </span>
              <b aria-hidden="true">{asTimer(waited)}</b>
            </>
          )}
        </footer>
      )}
    </li>
  )
}
