import type { Move } from './action'
import type { Stream } from './random'
import type {
  CardId,
  DeckName,
  Dial,
  FlowOrgan,
  Length,
  Organ,
  SeatId,
  TumourType,
  VesselPlace,
} from './vocabulary'

/** Cells of one seat in one organ. `size` 0 means that there is no colony. */
export interface Colony {
  /** 0 to 3 cells; at 4 it becomes a secondary tumour and leaves this record. */
  size: number
  dormant: boolean
  /** How many of them left the vessel this round (the first-day window looks for them). */
  landed: number
}

export interface SeatState {
  tumour: TumourType
  /** Cells in the primary tumour (stage 1). */
  primary: number
  /** Cells in the stroma (stage 2). */
  stroma: number
  /** Single cells by vessel place (stages 3 to 5). */
  singles: Record<VesselPlace, number>
  /** The size of the seat's one cluster at each vessel place; 0 is none, 1 never occurs. */
  clusters: Record<VesselPlace, number>
  /** Places where platelets and fibrin cover the seat's cells until the round ends (A6). */
  covered: Record<VesselPlace, boolean>
  colonies: Record<Organ, Colony>
  /** What each secondary tumour in an organ scored, oldest first. Replaced, never changed in place. */
  sites: Record<Organ, readonly number[]>
  /** The round in which the seat placed its niche marker on an organ; 0 is none. */
  niches: Record<Organ, number>

  dial: Dial
  dialTurned: boolean
  /** Mutation cubes in hand. */
  cubes: number
  /** Adaptations held. Replaced, never changed in place: `profileOf` remembers by identity. */
  adaptations: readonly CardId[]
  /** This round's offers, or `hidden` in another seat's view under secret offers. */
  offers: readonly CardId[] | 'hidden'
  /** The adaptation fixed this round, and the one that it replaced. */
  fixed: CardId | null
  replaced: CardId | null

  /** Secondary tumours that the seat formed in an organ this round. */
  formed: Record<Organ, number>

  actionsLeft: number
  /** Whether an action was taken this round: the dial can no longer be turned. */
  acted: boolean
  /** Which once-a-round favours are used up. */
  used: { extravasate: boolean; niche: boolean; wake: boolean }
  /** How many of its steps of this round the seat can take back (rule U1). */
  canUndo: number
  done: boolean

  /** Points for secondary tumours and niche markers so far. */
  points: number
  /** Cells that set out from the primary tumour, and cells lost, in the whole game. */
  launched: number
  lost: number
}

export interface Forecast {
  shear: CardId
  immune: readonly CardId[]
  soil: CardId
}

export interface Standing {
  seat: SeatId
  points: number
  /** 1 is first; seats that the tie-breaks cannot part share a rank, and so do partners (W3). */
  rank: number
}

/**
 * What a seat may know of a game. Everything on the table is public except the order of the decks,
 * the dice to come and, under secret offers, the other seats' offers.
 */
export interface View {
  /** Raised when a saved game of an earlier version could no longer be read. */
  version: 1
  length: Length
  secretOffers: boolean
  /** Whether seats opposite each other score together (rule W3). */
  pairs: boolean
  round: number
  phase: 'action' | 'over'
  order: readonly SeatId[]
  seats: Partial<Record<SeatId, SeatState>>

  forecast: Forecast
  /** Which organ the arterial blood favours now, next and after. */
  flowTrack: readonly FlowOrgan[]
  /** Rounds of checkpoint immunotherapy that are still to come. */
  immunotherapy: number
  /** Whether bone is guarded for the rest of the game. */
  boneGuard: boolean

  /** Position on the clinic track, where it ends, and the marks that turn up a clinical card. */
  clinic: { at: number; end: number; marks: readonly number[]; drawn: readonly CardId[] }
  /** Secondary tumours ever formed in an organ up to the start of this round: the value row's place. */
  valueAt: Record<Organ, number>
  /** The round in which a marker of nobody was placed on an organ; 0 is none. */
  neutralNiches: Record<Organ, number>

  /** Cards left in each deck, and the open discard piles. */
  deckSizes: Record<DeckName, number>
  discards: Record<'shear' | 'immune' | 'soil', readonly CardId[]>
  standings: readonly Standing[] | null
}

/** A step that can be taken back, and the seat as it was before. */
export interface Step {
  move: Move
  before: SeatState
}

export interface Secret {
  /** What all chance of this game follows from; a record of the game names it. */
  seed: string
  decks: Record<DeckName, CardId[]>
  adaptationDiscard: CardId[]
  flowBag: FlowOrgan[]
  flowDiscard: FlowOrgan[]
  streams: { body: Stream; seats: Partial<Record<SeatId, Stream>> }
  /** Null where nobody will take anything back (a bot that plays ahead in its mind). */
  undo: Partial<Record<SeatId, Step[]>> | null
}

/** The whole game, as plain JSON. A State is a View, so a rule that takes a View cannot use secrets. */
export interface State extends View {
  secret: Secret
}

/** Seat ids are digits. Looked up by the digit's number a record of seats is as quick as an array. */
const numbered = (id: SeatId): SeatId => (id.charCodeAt(0) - 48) as unknown as SeatId

/** What a record of seats holds for this one. A seat that is not at the table is a programming error. */
export const ofSeat = <T>(record: Partial<Record<SeatId, T>>, id: SeatId): T => {
  const found = record[numbered(id)]
  if (found === undefined) throw new RangeError(`no seat ${id} at this table`)
  return found
}

/** The seat's state. */
export const seatAt = (view: View, id: SeatId): SeatState => ofSeat(view.seats, id)
