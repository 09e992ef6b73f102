import { NUMBERS } from '../numbers'
import type { Play } from '../play'
import { profileOf } from '../profile'
import { seatAt, type Colony } from '../state'
import { ORGANS, type CardId, type Form, type Organ, type SeatId } from '../vocabulary'
import { growthNeed, growthTest, type SoilShift } from './growth'
import { countLosses } from './losses'
import { formSecondary } from './secondary'

/** T7 Colonies: what happens to one, whoever brings it about. */

/** Takes cells off a colony; at none it is gone. The caller tells why. */
export const shrink = (colony: Colony, cells: number): void => {
  colony.size -= cells
  if (colony.size === 0) colony.dormant = false
  colony.landed = Math.min(colony.landed, colony.size)
}

export const sleep = (play: Play, id: SeatId, organ: Organ): void => {
  const colony = seatAt(play.state, id).colonies[organ]
  if (colony.size === 0 || colony.dormant) return
  colony.dormant = true
  play.log?.push({
    key: 'slept',
    rule: 'S1',
    round: play.state.round,
    seat: id,
    cause: play.cause,
    at: organ,
    size: colony.size,
  })
}

export const wake = (play: Play, id: SeatId, organ: Organ): void => {
  const colony = seatAt(play.state, id).colonies[organ]
  if (colony.size === 0 || !colony.dormant) return
  colony.dormant = false
  play.log?.push({
    key: 'woke',
    rule: 'A7',
    round: play.state.round,
    seat: id,
    cause: play.cause,
    at: organ,
    size: colony.size,
  })
}

/** Adds cells, never past a secondary tumour, and by a bonus never from 3 to 4 (rule S3). */
export const grow = (play: Play, id: SeatId, organ: Organ, bonus: boolean): void => {
  const colony = seatAt(play.state, id).colonies[organ]
  const from = colony.size
  const to =
    bonus && from < NUMBERS.colony.limit ? Math.min(from + 2, NUMBERS.colony.limit) : from + 1
  colony.size = to
  play.log?.push({
    key: 'grew',
    rule: bonus ? 'S3' : 'S1',
    round: play.state.round,
    seat: id,
    cause: play.cause,
    at: organ,
    from,
    to,
  })
  if (to >= NUMBERS.colony.tumour) formSecondary(play, id, organ)
}

/** Rolls one growth test and tells it. Gives the die and whether it was enough. */
export const rollGrowth = (
  play: Play,
  id: SeatId,
  organ: Organ,
  bodyActs: boolean,
  soil: SoilShift | null,
): { roll: number; success: boolean } => {
  const seat = seatAt(play.state, id)
  const colony = seat.colonies[organ]
  const need = growthNeed(play.state, seat, organ, colony, bodyActs, soil)
  const roll = play.random.die(play.stream)
  const success = roll >= need
  play.log?.push({
    key: 'growthTested',
    rule: 'S2',
    round: play.state.round,
    seat: id,
    cause: play.cause,
    at: organ,
    roll,
    test: growthTest(play.state, seat, organ, colony, bodyActs, soil),
    aim: colony.dormant ? 'wake' : 'grow',
    success,
  })
  return { roll, success }
}

/** Cells land: they found a colony or join one, and cells beyond three are lost. */
export const land = (play: Play, id: SeatId, organ: Organ, cells: number): void => {
  if (cells === 0) return
  const seat = seatAt(play.state, id)
  const colony = seat.colonies[organ]
  const settled = Math.min(cells, NUMBERS.colony.limit - colony.size)
  const founded = colony.size === 0
  const woke = colony.dormant
  colony.size += settled
  colony.landed += settled
  colony.dormant = false
  play.log?.push({
    key: 'landed',
    rule: 'A4',
    round: play.state.round,
    seat: id,
    at: organ,
    cells: settled,
    size: colony.size,
    founded,
    woke,
  })
  const crowded = cells - settled
  if (crowded === 0) return
  play.log?.push({
    key: 'lost',
    rule: 'T7',
    round: play.state.round,
    seat: id,
    cause: play.cause,
    why: 'crowded',
    from: { in: 'colony', at: organ },
    cells: crowded,
    saves: [],
  })
  countLosses(play, id, crowded)
}

/** S4 Landing growth, where an adaptation gives it to cells that land in this form. */
export const growAfterLanding = (play: Play, id: SeatId, organ: Organ, form: Form): void => {
  const seat = seatAt(play.state, id)
  const card: CardId | null = profileOf(seat).growOnLanding[form]
  if (card === null || seat.colonies[organ].size === 0) return
  const before = play.cause
  play.cause = { by: 'adaptation', card }
  if (rollGrowth(play, id, organ, false, null).success) {
    const boost = profileOf(seat).boost[organ]
    grow(play, id, organ, boost)
  }
  play.cause = before
}

/** Active colony cells of all seats in an organ. */
const activeCells = (play: Play, organ: Organ): number =>
  play.state.order.reduce((sum, id) => {
    const colony = seatAt(play.state, id).colonies[organ]
    return colony.dormant ? sum : sum + colony.size
  }, 0)

/** The organ that holds the most active colony cells of all seats; null where there are none (rule T2). */
export const busiestOrgan = (play: Play): Organ | null => {
  let busiest: Organ | null = null
  let most = 0
  for (const organ of ORGANS) {
    const cells = activeCells(play, organ)
    if (cells > most) {
      most = cells
      busiest = organ
    }
  }
  return busiest
}
