import type { Action } from './action'
import type { Stream } from './random'
import { ofSeat, seatAt, type Colony, type SeatState, type Secret, type State } from './state'
import type { Organ, SeatId, VesselPlace } from './vocabulary'

/**
 * Copies by hand, because bots copy states far more often than they do anything else, and the
 * boardgame.io move hands the core a copy of its own. Lists that rules replace instead of changing
 * (adaptations, offers, sites, discards, the forecast) are shared between copies, and so are the seats
 * kept for taking steps back: whoever takes one back puts a copy on the table.
 */
const cloneColony = ({ size, dormant, landed }: Colony): Colony => ({ size, dormant, landed })

const cloneColonies = (c: Record<Organ, Colony>): Record<Organ, Colony> => ({
  node: cloneColony(c.node),
  lung: cloneColony(c.lung),
  liver: cloneColony(c.liver),
  bone: cloneColony(c.bone),
  brain: cloneColony(c.brain),
  adrenal: cloneColony(c.adrenal),
})

const cloneByPlace = <T>(by: Record<VesselPlace, T>): Record<VesselPlace, T> => ({
  entry: by.entry,
  plexus: by.plexus,
  node: by.node,
  lung: by.lung,
  liver: by.liver,
  bone: by.bone,
  brain: by.brain,
  adrenal: by.adrenal,
})

const cloneByOrgan = <T>(by: Record<Organ, T>): Record<Organ, T> => ({
  node: by.node,
  lung: by.lung,
  liver: by.liver,
  bone: by.bone,
  brain: by.brain,
  adrenal: by.adrenal,
})

/** Field by field: so the engine makes every seat alike, thirty times as quickly as by spreading it. */
export const cloneSeat = (seat: SeatState): SeatState => ({
  tumour: seat.tumour,
  primary: seat.primary,
  stroma: seat.stroma,
  singles: cloneByPlace(seat.singles),
  clusters: cloneByPlace(seat.clusters),
  covered: cloneByPlace(seat.covered),
  colonies: cloneColonies(seat.colonies),
  sites: cloneByOrgan(seat.sites),
  niches: cloneByOrgan(seat.niches),
  dial: seat.dial,
  dialTurned: seat.dialTurned,
  cubes: seat.cubes,
  adaptations: seat.adaptations,
  offers: seat.offers,
  fixed: seat.fixed,
  replaced: seat.replaced,
  formed: cloneByOrgan(seat.formed),
  actionsLeft: seat.actionsLeft,
  acted: seat.acted,
  used: { extravasate: seat.used.extravasate, niche: seat.used.niche, wake: seat.used.wake },
  canUndo: seat.canUndo,
  done: seat.done,
  points: seat.points,
  launched: seat.launched,
  lost: seat.lost,
})

const cloneStream = ({ a, b, c, d }: Stream): Stream => ({ a, b, c, d })

const mapSeats = <T>(
  by: Partial<Record<SeatId, T>>,
  order: readonly SeatId[],
  copy: (value: T) => T,
): Partial<Record<SeatId, T>> => {
  const copies: Partial<Record<SeatId, T>> = {}
  for (const id of order) {
    const value = by[id]
    if (value !== undefined) copies[id] = copy(value)
  }
  return copies
}

const cloneSecret = (secret: Secret, order: readonly SeatId[]): Secret => ({
  seed: secret.seed,
  decks: {
    shear: secret.decks.shear.slice(),
    immune: secret.decks.immune.slice(),
    soil: secret.decks.soil.slice(),
    clinical: secret.decks.clinical.slice(),
    adaptation: secret.decks.adaptation.slice(),
  },
  adaptationDiscard: secret.adaptationDiscard.slice(),
  flowBag: secret.flowBag.slice(),
  flowDiscard: secret.flowDiscard.slice(),
  streams: {
    body: cloneStream(secret.streams.body),
    seats: mapSeats(secret.streams.seats, order, cloneStream),
  },
  undo: secret.undo === null ? null : mapSeats(secret.undo, order, (steps) => steps.slice()),
})

/** An independent copy of the whole game. */
export const cloneState = (state: State): State => ({
  ...state,
  seats: mapSeats(state.seats, state.order, cloneSeat),
  clinic: { ...state.clinic },
  valueAt: { ...state.valueAt },
  neutralNiches: { ...state.neutralNiches },
  deckSizes: { ...state.deckSizes },
  discards: { ...state.discards },
  secret: cloneSecret(state.secret, state.order),
})

/** Whether the body acts after this action, because everybody else is done. */
const endsRound = (state: State, id: SeatId, { move }: Action): boolean =>
  move === 'done' && state.order.every((other) => other === id || seatAt(state, other).done)

/**
 * A copy for one action of a seat. In the action phase a seat touches only what is its own (rule R4),
 * so all the rest is shared with the state before; what the body changes is copied before it acts.
 */
export const cloneForAction = (state: State, id: SeatId, action: Action): State => {
  if (endsRound(state, id, action)) return cloneState(state)
  const { secret } = state
  const { streams, undo } = secret
  return {
    ...state,
    seats: { ...state.seats, [id]: cloneSeat(seatAt(state, id)) },
    secret: {
      ...secret,
      streams: {
        ...streams,
        seats: { ...streams.seats, [id]: cloneStream(ofSeat(streams.seats, id)) },
      },
      undo: undo === null ? null : { ...undo, [id]: ofSeat(undo, id).slice() },
    },
  }
}
