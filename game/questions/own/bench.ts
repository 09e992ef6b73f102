import type { Action } from '../../action'
import { apply } from '../../apply'
import { immuneStep, flowStep, soilStep } from '../../body'
import { cardOf } from '../../catalogue'
import { BY_RULE, type Play } from '../../play'
import { profileOf, type Profile } from '../../profile'
import type { Random } from '../../random'
import { dealFrom, newSeat, newTable, type Setup } from '../../setup'
import { seatAt, type SeatState, type State } from '../../state'
import type { CardId, Organ, TumourType } from '../../vocabulary'
import type { OwnLoss } from './game'

/**
 * A table on which one card meets one clone. Nothing here knows what an adaptation does: the rules
 * are played, with every number that a die can show, and what comes out is compared.
 */
const SETUP: Setup = {
  seats: [{ tumour: 'dealt' }],
  length: 'full',
  secretOffers: false,
  pairs: false,
}
const SEED = 'bench'
const DEAL = dealFrom(SETUP, SEED)
/** A round in which nothing else happens. */
const CALM = { shear: 'venous-lull', immune: ['nk-patrol'], soil: 'scarred-soil' }
export const DIE = [1, 2, 3, 4, 5, 6] as const

const showing = (face: number): Random => ({ die: () => face, below: () => 0 })

const emptySeat = (tumour: TumourType, adaptations: readonly CardId[]): SeatState => ({
  ...newSeat(tumour),
  primary: 0,
  adaptations,
})

const tableWith = (seat: SeatState): State => ({
  ...newTable(SETUP, SEED, DEAL),
  round: 5,
  flowTrack: ['bone', 'liver', 'brain'],
  forecast: CALM,
  seats: { '0': seat },
})

/** Plays the card with dice that all show this face. */
const play = (state: State, id: CardId, face: number): void => {
  const card = cardOf(id)
  const stream = state.secret.streams.body
  const now: Play = { state, random: showing(face), log: undefined, stream, cause: BY_RULE }
  const { forecast } = state
  if (card.deck === 'shear') {
    state.forecast = { ...forecast, shear: id }
    flowStep(now)
  } else if (card.deck === 'immune') {
    state.forecast = { ...forecast, immune: [id] }
    immuneStep(now, card)
  } else if (card.deck === 'soil') {
    state.forecast = { ...forecast, soil: id }
    soilStep(now, card)
  }
}

/** How else the cells could have travelled. */
export type OwnWay = 'asTheyWere' | 'cluster' | 'platelets'

const lay = (seat: SeatState, { at, most }: OwnLoss, way: OwnWay): void => {
  if (at.in === 'stroma') seat.stroma = most
  else if (at.in === 'primary') seat.primary = most
  else if (at.in === 'colony')
    seat.colonies[at.at] = { size: Math.min(most, 3), dormant: false, landed: 0 }
  else {
    const isCluster = at.form === 'cluster' || way === 'cluster'
    // A cluster has two cells at least, and five at most.
    if (isCluster) seat.clusters[at.at] = Math.min(Math.max(most, 2), 5)
    else seat.singles[at.at] = most
    seat.covered[at.at] = way === 'platelets'
  }
}

/** How many cells the card takes, by the face that the dice show. */
const lostBy = (
  tumour: TumourType,
  loss: OwnLoss,
  adaptations: readonly CardId[],
  way: OwnWay,
): readonly number[] =>
  DIE.map((face) => {
    const seat = emptySeat(tumour, adaptations)
    lay(seat, loss, way)
    play(tableWith(seat), loss.card, face)
    return seat.lost
  })

/** Whether the card takes anything here at all: some look for what only a whole table has. */
export const canBeLost = (tumour: TumourType, loss: OwnLoss): boolean =>
  lostBy(tumour, loss, [], 'asTheyWere').some((cells) => cells > 0)

/** Whether fewer cells would have been lost with this adaptation, or on this way, for some roll. */
export const shields = (
  tumour: TumourType,
  loss: OwnLoss,
  by: { card: CardId } | { way: OwnWay },
): boolean => {
  const bare = lostBy(tumour, loss, [], 'asTheyWere')
  const helped =
    'card' in by ? lostBy(tumour, loss, [by.card], 'asTheyWere') : lostBy(tumour, loss, [], by.way)
  return helped.some((cells, i) => cells < (bare[i] ?? 0))
}

/** Whether the card wakes a colony at rest in this organ. */
export const wakes = (tumour: TumourType, card: CardId, organ: Organ): boolean =>
  DIE.some((face) => {
    const seat = emptySeat(tumour, [])
    seat.colonies[organ] = { size: 1, dormant: true, landed: 0 }
    play(tableWith(seat), card, face)
    const after = seat.colonies[organ]
    return after.size > 0 && !after.dormant
  })

/** Has one single cell act, and says how often it is lost, of the six faces that a die can show. */
const lostActing = (seat: () => SeatState, action: Action): number =>
  DIE.reduce<number>((sum, face) => {
    const table = tableWith({ ...seat(), actionsLeft: 1 })
    apply(table, '0', action, showing(face))
    return sum + seatAt(table, '0').lost
  }, 0)

/** How often a cell is lost at a wall: of the vessels of an organ, or on the way into a vessel. */
export const lostAt = (
  tumour: TumourType,
  wall: Organ | 'membranes',
  adaptations: readonly CardId[],
): number => {
  const seat = () => emptySeat(tumour, adaptations)
  if (wall !== 'membranes') {
    const inVessel = () => {
      const laid = seat()
      laid.singles[wall] = 1
      return laid
    }
    return lostActing(inVessel, { move: 'extravasate', at: wall })
  }
  return (
    lostActing(() => ({ ...seat(), primary: 1 }), { move: 'invade', cells: 1 }) +
    lostActing(() => ({ ...seat(), stroma: 1 }), {
      move: 'intravasate',
      route: 'blood',
      form: 'single',
      cells: 1,
    })
  )
}

/** What the rules make of a tumour type with these adaptations. */
export const profileWith = (tumour: TumourType, adaptations: readonly CardId[]): Profile =>
  profileOf(emptySeat(tumour, adaptations))
