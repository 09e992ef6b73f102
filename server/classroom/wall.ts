import {
  ORGANS,
  SEAT_IDS,
  VESSEL_PLACES,
  type SeatId,
  type SeatState,
  type VesselPlace,
  type View,
} from '../../game/public'
import type { Tile, TileCells, TileSeat } from '../classProtocol'
import type { LiveTable } from '../tables/liveTable'
import type { Classroom } from './classroom'

const vessels = (seat: SeatState, place: VesselPlace): number =>
  seat.singles[place] + seat.clusters[place]

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0)

/** A seat's cells in each of the six columns of the cascade: 1, 2, 3–4, 5, 6, 7. */
export const stagesOf = (seat: SeatState): readonly number[] => [
  seat.primary,
  seat.stroma,
  vessels(seat, 'entry') + vessels(seat, 'plexus'),
  sum(ORGANS, (organ) => vessels(seat, organ)),
  sum(ORGANS, (organ) => seat.colonies[organ].size),
  sum(ORGANS, (organ) => seat.sites[organ].length),
]

const STAGES = 6

const addStages = (view: View | null): readonly number[] => {
  const seats = SEAT_IDS.flatMap((id) => view?.seats[id] ?? []).map(stagesOf)
  return Array.from({ length: STAGES }, (_, stage) => sum(seats, (seat) => seat[stage] ?? 0))
}

/** Where a seat's cells are beyond the primary tumour. */
export const cellsOf = (seat: SeatId, state: SeatState): readonly TileCells[] => {
  const found: TileCells[] = [{ seat, at: 'stroma', what: 'cells', count: state.stroma }]
  for (const at of VESSEL_PLACES) found.push({ seat, at, what: 'cells', count: vessels(state, at) })
  for (const at of ORGANS) {
    const { size, dormant } = state.colonies[at]
    found.push({ seat, at, what: dormant ? 'dormant' : 'colony', count: size })
    found.push({ seat, at, what: 'secondary', count: state.sites[at].length })
  }
  return found.filter(({ count }) => count > 0)
}

/** One table as the wall shows it. @param isAnonymous whether names are left out */
export const tileOf = (
  live: LiveTable,
  number: number,
  { students }: Classroom,
  help: ReadonlySet<number>,
  isAnonymous: boolean,
): Tile => {
  const { table } = live
  const play = table.matchID === null ? null : live.play()
  const view = play?.engine.state.G.state ?? null
  const seatTile = ({ id, person, controller }: (typeof table.seats)[number]): TileSeat => {
    const student = students.find((one) => one.number === person?.student)
    // All can see the projector, and nobody else is to know that somebody stepped back.
    const hides = isAnonymous && person?.steppedBack === true
    return {
      id,
      student: student?.number ?? null,
      name: isAnonymous ? null : (person?.name ?? null),
      controller: hides ? 'person' : controller.by,
      present: hides || live.isPresent(id),
      help: student !== undefined && help.has(student.number),
      waiting: play?.waitingFor(id) ?? null,
    }
  }
  return {
    code: table.code,
    number,
    phase: table.phase,
    round: view?.round ?? 0,
    lastRound: table.lastRound,
    seats: table.seats.map(seatTile),
    stages: addStages(view),
    cells: SEAT_IDS.flatMap((id) => {
      const state = view?.seats[id]
      return state === undefined ? [] : cellsOf(id, state)
    }),
  }
}

/** The seats at a table that students have. */
export const studentSeats = (live: LiveTable): readonly SeatId[] =>
  live.table.seats.flatMap(({ id, person }) => (person?.student === undefined ? [] : [id]))
