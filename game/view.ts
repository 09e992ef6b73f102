import type { LogEntry } from './log'
import type { SeatState, State, View } from './state'
import type { SeatId } from './vocabulary'

/** Everything about a seat is open but, under secret offers, what it was offered. */
const seatView = (seat: SeatState, offersHidden: boolean): SeatState => ({
  tumour: seat.tumour,
  primary: seat.primary,
  stroma: seat.stroma,
  singles: seat.singles,
  clusters: seat.clusters,
  covered: seat.covered,
  colonies: seat.colonies,
  sites: seat.sites,
  niches: seat.niches,
  formed: seat.formed,
  dial: seat.dial,
  dialTurned: seat.dialTurned,
  cubes: seat.cubes,
  adaptations: seat.adaptations,
  offers: offersHidden ? 'hidden' : seat.offers,
  fixed: seat.fixed,
  replaced: seat.replaced,
  actionsLeft: seat.actionsLeft,
  acted: seat.acted,
  used: seat.used,
  canUndo: seat.canUndo,
  done: seat.done,
  points: seat.points,
  launched: seat.launched,
  lost: seat.lost,
})

/**
 * T8 What is open: what a seat, or somebody who only watches (`null`), may know. It is built field by
 * field, so that a new field of the state stays secret until it is named here.
 */
export const view = (state: State, viewer: SeatId | null): View => {
  const seats: View['seats'] = {}
  for (const id of state.order) {
    const seat = state.seats[id]
    if (seat !== undefined) seats[id] = seatView(seat, state.secretOffers && id !== viewer)
  }
  return {
    version: state.version,
    length: state.length,
    secretOffers: state.secretOffers,
    pairs: state.pairs,
    round: state.round,
    phase: state.phase,
    order: state.order,
    seats,
    forecast: state.forecast,
    flowTrack: state.flowTrack,
    immunotherapy: state.immunotherapy,
    boneGuard: state.boneGuard,
    clinic: state.clinic,
    valueAt: state.valueAt,
    neutralNiches: state.neutralNiches,
    deckSizes: state.deckSizes,
    discards: state.discards,
    standings: state.standings,
  }
}

/** The log entries that a seat, or somebody who only watches, may read. */
export const visibleLog = (log: readonly LogEntry[], viewer: SeatId | null): LogEntry[] =>
  log.filter((entry) => entry.key !== 'offered' || !entry.secret || entry.seat === viewer)
