import {
  IconArmchair,
  IconCircleCheck,
  IconClockPause,
  IconFlag3,
  IconHandStop,
  IconPlayerPlay,
  type TablerIcon,
} from '@tabler/icons-react'
import { isOrgan, SPOTS, spotName } from '../../match/spots'
import { CLONES } from '../../ui'
import { plural } from '../../ui/words'
import type { StudentRow, Tile, TileCells, TileSeat } from '../types'

export const tableName = ({ number }: Pick<Tile, 'number'>): string => `Table ${number}`

/** A table that waits so long needs somebody, in milliseconds. */
const LONG = 25_000

/** Whom a table waits for longest. */
export const awaitedAt = ({ seats }: Tile): { seat: TileSeat; waiting: number } | null => {
  const waiting = seats
    .flatMap((seat) => (seat.waiting === null ? [] : [{ seat, waiting: seat.waiting }]))
    .sort((a, b) => b.waiting - a.waiting)
  return waiting[0] ?? null
}

export const needsHelp = ({ seats }: Tile): boolean => seats.some(({ help }) => help)

export interface TileState {
  tone: 'plain' | 'ok' | 'warn' | 'bad' | 'act'
  Icon: TablerIcon
  words: string
}

/** What is up at a table, the most pressing first; `waited` for how long, in milliseconds. */
export const stateOf = (tile: Tile, waited: number): TileState => {
  if (needsHelp(tile)) return { tone: 'bad', Icon: IconHandStop, words: 'Needs help' }
  if (tile.phase === 'gathering') return { tone: 'plain', Icon: IconArmchair, words: 'Gathering' }
  if (tile.phase === 'over' || tile.phase === 'closed')
    return { tone: 'ok', Icon: IconCircleCheck, words: tile.phase === 'over' ? 'Over' : 'Closed' }
  if (waited > LONG) return { tone: 'warn', Icon: IconClockPause, words: 'Waiting' }
  if (tile.lastRound) return { tone: 'act', Icon: IconFlag3, words: 'Last round' }
  return { tone: 'ok', Icon: IconPlayerPlay, words: 'Playing' }
}

/**
 * A tile as the class knows more of it than the table: a student whose device shows the check, or the
 * talk, is here, although not at the table.
 */
export const asInClass = (tile: Tile, students: readonly StudentRow[]): Tile => ({
  ...tile,
  seats: tile.seats.map((seat) => {
    const isHere = students.some(({ number, present }) => number === seat.student && present)
    const isOver = tile.phase !== 'playing' && seat.student !== null
    return {
      ...seat,
      present: seat.present || isHere,
      controller: isOver ? 'person' : seat.controller,
    }
  }),
})

/** Who decides for a seat, if not a student who is there; undefined when one does. */
export const machineAt = ({ controller, present, student }: TileSeat): string | undefined => {
  if (controller === 'bot') return 'bot'
  if (controller === 'autopilot') return present ? 'autopilot' : 'autopilot, away'
  return student !== null && !present ? 'away' : undefined
}

/** What a seat is called on the wall; names are null on the projector. */
export const seatTitle = ({ name, student, controller }: TileSeat, clone: string): string => {
  if (name !== null) return name
  if (student === null || controller === 'bot') return `${clone} bot`
  return clone
}

const cellsInWords = ({ at, what, count }: TileCells): string => {
  switch (what) {
    case 'cells':
      return `${plural(count, 'cell')}${at !== 'stroma' && isOrgan(at) ? ' in its vessels' : ''}`
    case 'colony':
      return `a colony of ${count}`
    case 'dormant':
      return `a dormant colony of ${count}`
    case 'secondary':
      return plural(count, 'secondary tumour')
  }
}

/** What the small board shows, in words: whose cells are where. @param isAnonymous no student is named */
export const whereWords = ({ cells, seats }: Tile, isAnonymous: boolean): string => {
  if (cells.length === 0) return 'No cells beyond the primary tumours.'
  const whose = ({ seat }: TileCells) => {
    const name = isAnonymous ? null : seats.find(({ id }) => id === seat)?.name
    return name ?? CLONES[seat].name
  }
  return SPOTS.flatMap((spot) => {
    const here = cells.filter(({ at }) => at === spot)
    if (here.length === 0) return []
    const words = here.map((one) => `${whose(one)} ${cellsInWords(one)}`)
    return [`${spotName(spot)}: ${words.join(', ')}.`]
  }).join(' ')
}
