import type { Stream } from './random'
import type { Colony, SeatState, Secret, State } from './state'
import type { Organ, SeatId } from './vocabulary'

/**
 * Copies by hand, because bots copy states far more often than they do anything else, and the
 * boardgame.io move hands the core a copy of its own. Lists that rules replace instead of changing
 * (adaptations, offers, sites, discards, the forecast) are shared between copies.
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

export const cloneSeat = (seat: SeatState): SeatState => ({
  ...seat,
  singles: { ...seat.singles },
  clusters: { ...seat.clusters },
  covered: { ...seat.covered },
  colonies: cloneColonies(seat.colonies),
  sites: { ...seat.sites },
  niches: { ...seat.niches },
  formed: { ...seat.formed },
  used: { ...seat.used },
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
  undo:
    secret.undo === null
      ? null
      : mapSeats(secret.undo, order, (steps) =>
          steps.map(({ move, before }) => ({ move, before: cloneSeat(before) })),
        ),
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
