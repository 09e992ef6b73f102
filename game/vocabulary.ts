/**
 * The words of the game: the places, organs, seats and dials that state, cards and rules share.
 * Every list is `as const`, so that a union follows from it and a new word is a compile error
 * wherever it is not yet handled.
 */

export const SEAT_IDS = ['0', '1', '2', '3', '4', '5'] as const
/** A place at the table. It is a string, as boardgame.io's playerID is, and is never counted with. */
export type SeatId = (typeof SEAT_IDS)[number]

export const ORGANS = ['node', 'lung', 'liver', 'bone', 'brain', 'adrenal'] as const
/** An organ in which a colony can grow. Ties between organs are settled in this order (rule T2). */
export type Organ = (typeof ORGANS)[number]

export const BEDS = ['lung', 'liver', 'bone', 'brain', 'adrenal'] as const
/** An organ with a capillary bed that blood carries cells to: all but the lymph node. */
export type Bed = (typeof BEDS)[number]

export const BLOOD_PLACES = ['entry', 'plexus', ...BEDS] as const
/** A place in the blood: the bloodstream entry, the vertebral plexus and the capillary beds. */
export type BloodPlace = (typeof BLOOD_PLACES)[number]

export const VESSEL_PLACES = ['entry', 'plexus', 'node', ...BEDS] as const
/** A place inside a vessel, blood or lymph (stages 3 to 5). */
export type VesselPlace = (typeof VESSEL_PLACES)[number]

export const FLOW_ORGANS = ['liver', 'bone', 'brain', 'adrenal'] as const
/** An organ that the flow track can favour: arterial blood from the left heart reaches it. */
export type FlowOrgan = (typeof FLOW_ORGANS)[number]

export const TUMOUR_TYPES = [
  'breast',
  'prostate',
  'colorectal',
  'lung',
  'melanoma',
  'kidney',
] as const
export type TumourType = (typeof TUMOUR_TYPES)[number]

export const DIALS = ['epithelial', 'hybrid', 'mesenchymal'] as const
/** Where a clone stands between anchored (epithelial) and mobile (mesenchymal): the EMT dial. */
export type Dial = (typeof DIALS)[number]

export const ICONS = ['N', 'T', 'P', '±'] as const
/** Immune icon: natural killer, T cells, phagocytes, two-faced. */
export type Icon = (typeof ICONS)[number]

export const DECKS = ['shear', 'immune', 'soil', 'clinical', 'adaptation'] as const
export type DeckName = (typeof DECKS)[number]

export const LENGTHS = ['full', 'short', 'first'] as const
/** How long a game is meant to last (rule W1). */
export type Length = (typeof LENGTHS)[number]

export const FORMS = ['single', 'cluster'] as const
/** How cells travel: each alone, or held together. */
export type Form = (typeof FORMS)[number]

export const ROUTES = ['blood', 'lymph', 'plexus'] as const
/** The way into a vessel: a blood vessel, a lymph vessel, or the vertebral plexus. */
export type Route = (typeof ROUTES)[number]

/** The id of a card is the name of its file. */
export type CardId = string

export const isOrgan = (place: VesselPlace): place is Organ =>
  place !== 'entry' && place !== 'plexus'

export const isBed = (place: VesselPlace | Organ): place is Bed =>
  place !== 'entry' && place !== 'plexus' && place !== 'node'
