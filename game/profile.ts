import { CARDS } from './catalogue'
import type { TumourCard } from './define'
import type { EffectOf } from './effects/vocabulary'
import type { Part } from './log'
import type { SeatState } from './state'
import { bareProfile, withCard } from './traits'
import type { CardId, Dial, Form, Icon, Organ, TumourType, VesselPlace } from './vocabulary'

/** A sum of modifiers, with what it is made of. */
export interface Shift {
  by: number
  parts: readonly Part[]
}

/**
 * What a seat's tumour type and adaptations make of every rule, worked out once. Rules read
 * this; nothing else looks into trait effects.
 */
export interface Profile {
  tumour: TumourCard
  invade: Shift
  enter: Shift
  exit: Readonly<Record<Organ, Shift>>
  flow: Readonly<Record<Form, Readonly<Record<VesselPlace, Shift>>>>
  /** The least favourable number that a flow test of this form can need, and whose doing that is. */
  flowCap: Readonly<Record<Form, Cap | null>>
  /** As `flowCap` for clusters, on a card that tests clusters at 4 or more. */
  squeezeCap: Cap | null
  soil: Readonly<Record<Organ, { base: number; shift: Shift }>>
  /** What the dial, and adaptations that ask for a dial, do to growth tests. */
  growthAt: Readonly<Record<Dial, Shift>>
  immune: Readonly<Record<Icon, Shift>>
  untouchedBy: Readonly<Record<Icon, CardId | null>>
  limits: Readonly<Record<EffectOf<'limit'>['of'], number>>
  free: Readonly<Record<EffectOf<'free'>['action'], CardId | null>>
  bloodSupply: Readonly<Record<Organ, boolean>>
  boost: Readonly<Record<Organ, boolean>>
  growOnLanding: Readonly<Record<Form, CardId | null>>
  cloak: CardId | null
  persist: CardId | null
  unsettled: boolean
  surelyWakes: boolean
  doorway: boolean
  lymphToLung: boolean
  plexus: boolean
  unbreakable: boolean
  halvesDown: boolean
  spareOne: boolean
  staysAwake: boolean
  noCost: boolean
  dormantScore: number
  discount: number
  reseed: readonly EffectOf<'reseed'>[]
}
export interface Cap {
  at: number
  card: CardId
}

interface Known {
  adaptations: readonly CardId[]
  profile: Profile
}

/**
 * The lists of adaptations seen last, newest first. A table has at most six, and looking through a
 * short list by identity is much quicker than a WeakMap, which the garbage collector pays for too.
 */
const known: Known[] = []
const REMEMBERED = 16

const find = (type: TumourType, adaptations: readonly CardId[]): Profile | undefined => {
  for (let i = 0; i < known.length; i++) {
    const entry = known[i] as Known
    // Two seats could hold one empty list; the tumour type tells them apart.
    if (entry.adaptations === adaptations && entry.profile.tumour.id === type) return entry.profile
  }
  return undefined
}

/** Without its last adaptation a list is most often one that the same seat had before. */
const shorter = (type: TumourType, adaptations: readonly CardId[]): Profile | undefined =>
  known.find(
    (entry) =>
      entry.profile.tumour.id === type &&
      entry.adaptations.length === adaptations.length - 1 &&
      entry.adaptations.every((card, i) => card === adaptations[i]),
  )?.profile

const compile = (type: TumourType, adaptations: readonly CardId[]): Profile => {
  const last = adaptations.at(-1)
  if (last === undefined) return bareProfile(type)
  const before = shorter(type, adaptations)
  return before === undefined
    ? adaptations.reduce(withCard, bareProfile(type))
    : withCard(before, last)
}

/** The seat's profile. Remembered by the identity of `seat.adaptations`, which is never changed in place. */
export const profileOf = ({ tumour, adaptations }: SeatState): Profile => {
  const found = find(tumour, adaptations)
  if (found !== undefined) return found
  const profile = compile(tumour, adaptations)
  if (known.length === REMEMBERED) known.pop()
  known.unshift({ adaptations, profile })
  return profile
}

interface OneMore {
  card: CardId
  cost: number
  profile: Profile
}
const withOneMore = new WeakMap<Profile, readonly OneMore[]>()

/** The profiles that the seat would have with one adaptation more, for “what would have saved it”. */
export const profilesWithOneMore = (seat: SeatState): readonly OneMore[] => {
  const profile = profileOf(seat)
  let more = withOneMore.get(profile)
  if (more === undefined) {
    more = CARDS.adaptation
      .filter(({ id }) => !seat.adaptations.includes(id))
      .map(({ id, cost }) => ({ card: id, cost, profile: withCard(profile, id) }))
    withOneMore.set(profile, more)
  }
  return more
}
