import type { Action } from './action'
import type {
  ClinicalEffect,
  EventEffect,
  FlowEffect,
  ImmuneEffect,
  SharedEffect,
  SoilEffect,
  StandingEffect,
  TraitEffect,
} from './effects/vocabulary'
import { deepFreeze } from './freeze'
import type { TopicId } from './science/topic'
import type { ConceptId, MisconceptionId, SourceId, Certainty } from './science/vocabulary'
import type {
  CardId,
  Dial,
  FlowOrgan,
  Icon,
  Organ,
  SeatId,
  TumourType,
  VesselPlace,
} from './vocabulary'

/** What stands small on a card: more for those who ask, and how far all of it can be trusted. */
export interface SmallPrint {
  /** The deeper note, for those who ask: molecules, figures, dispute. */
  deeper: string
  /** Where the biology can be read; titles and DOIs stand in `science/sources.ts`. */
  sources: readonly [SourceId, ...SourceId[]]
  certainty: Certainty
  /** Concept inventory ids, such as S0-07. */
  concepts: readonly [ConceptId, ...ConceptId[]]
  /** Misconceptions that the card speaks to, such as MC04. */
  misconceptions: readonly [MisconceptionId, ...MisconceptionId[]]
  /** The science pages that tell more of it, the one that tells most first. */
  topics: readonly [TopicId, ...TopicId[]]
  /** What the simplification leaves out. */
  leavesOut: string
}

/** A seat in an example: what is not named is empty, 0, hybrid, breast. */
export interface SeatSketch {
  tumour?: TumourType
  dial?: Dial
  primary?: number
  stroma?: number
  singles?: Partial<Record<VesselPlace, number>>
  clusters?: Partial<Record<VesselPlace, number>>
  covered?: readonly VesselPlace[]
  colonies?: Partial<Record<Organ, { size: number; dormant?: boolean; landed?: number }>>
  sites?: Partial<Record<Organ, readonly number[]>>
  niches?: readonly Organ[]
  adaptations?: readonly CardId[]
  offers?: readonly CardId[]
  cubes?: number
  points?: number
  lost?: number
  actionsLeft?: number
}

/** A table in an example: seat 0 comes first. What is not named stands as at the start of a round. */
export interface TableSketch {
  seats: readonly SeatSketch[]
  shear?: CardId
  immune?: readonly CardId[]
  soil?: CardId
  flowTrack?: readonly FlowOrgan[]
  neutralNiches?: readonly Organ[]
  immunotherapy?: number
  boneGuard?: boolean
  round?: number
}

/**
 * A rule of the card shown on a table, run by the tests and shown in the gallery.
 * Without `when`, the card itself is resolved: a shear card as the flow step, an immune card as the
 * immune step, a soil card as the soil step, a clinical card as when it is turned up.
 */
export interface Example {
  title: string
  given: TableSketch
  when?: { act: Action; seat?: SeatId } | { card: CardId }
  /** The dice, in the order in which they fall. All of them must be used. */
  rolls?: readonly number[]
  /** What is true afterwards; anything not named is not looked at, except that a listed record is compared whole. */
  then: Partial<Omit<TableSketch, 'seats'>> & { seats?: readonly SeatSketch[] }
}

interface Card {
  /** The name of the file, without `.ts`. */
  id: CardId
  title: string
  /** One or two sentences at reading age 13. */
  biology: string
}

interface EventCard extends Card {
  /** How many of this card the deck holds. */
  copies: number
}

export interface ShearCard extends EventCard {
  deck: 'shear'
  effects: readonly (FlowEffect | StandingEffect)[]
}
export interface ImmuneCard extends EventCard {
  deck: 'immune'
  icon: Icon
  effects: readonly (ImmuneEffect | StandingEffect | SharedEffect)[]
}
export interface SoilCard extends EventCard {
  deck: 'soil'
  effects: readonly (SoilEffect | SharedEffect)[]
}
export interface ClinicalCard extends EventCard {
  deck: 'clinical'
  effects: readonly (ClinicalEffect | ImmuneEffect | SharedEffect)[]
}
export interface AdaptationCard extends Card {
  deck: 'adaptation'
  /** Mutation cubes, 0 to 3. */
  cost: number
  effects: readonly TraitEffect[]
}
export interface TumourCard extends Card {
  deck: 'tumour'
  id: TumourType
  /** The first capillary bed that venous blood from this tumour reaches, or the flow track. */
  firstBed: 'lung' | 'liver' | 'flowTrack'
  effects: readonly TraitEffect[]
}

export type EventCardOf = ShearCard | ImmuneCard | SoilCard | ClinicalCard
export type AnyCard = EventCardOf | AdaptationCard | TumourCard
export type { EventEffect }

/**
 * A card as it stands in its file. The game plays with `T` alone: the rest comes with a dialog, or is
 * for tests, and a page that begins a game does not load it (build/cardParts.ts).
 */
export type Written<T extends AnyCard> = T &
  SmallPrint & { examples: readonly [Example, ...Example[]] }

const define =
  <T extends AnyCard>(deck: T['deck']) =>
  (card: Omit<Written<T>, 'deck'>): Written<T> =>
    // The spread of a generic cannot be followed by the compiler; `deck` is the one field left out.
    deepFreeze({ ...card, deck } as unknown as Written<T>)

/** A shear card: how the blood flows this round. */
export const defineShear = define<ShearCard>('shear')
/** An immune card: what patrols, and whom it finds. */
export const defineImmune = define<ImmuneCard>('immune')
/** A soil card: where colonies may grow this round. */
export const defineSoil = define<SoilCard>('soil')
/** A clinical card: what the clinic finds and does. */
export const defineClinical = define<ClinicalCard>('clinical')
/** An adaptation: a variant that a clone can fix. */
export const defineAdaptation = define<AdaptationCard>('adaptation')
/** A tumour type: where it starts, where its blood drains to, and what it is good at. */
export const defineTumour = define<TumourCard>('tumour')
