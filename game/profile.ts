import { adaptationCard, CARDS, tumourCard } from './catalogue'
import type { TumourCard } from './define'
import type { EffectOf, TraitEffect } from './effects/vocabulary'
import type { Part } from './log'
import { NUMBERS } from './numbers'
import type { SeatState } from './state'
import {
  DIALS,
  ORGANS,
  TUMOUR_TYPES,
  VESSEL_PLACES,
  type CardId,
  type Dial,
  type Form,
  type Icon,
  type Organ,
  type TumourType,
  type VesselPlace,
} from './vocabulary'

/** A sum of modifiers, with what it is made of. */
export interface Shift {
  by: number
  parts: readonly Part[]
}

/**
 * What a seat's tumour type, adaptations and dial make of every rule, worked out once. Rules read
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
  immune: Readonly<Record<Icon, Shift>>
  untouchedBy: Readonly<Record<Icon, CardId | null>>
  limits: { invade: number; cluster: number; primary: number; growth: number; adaptations: number }
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

type Owned = TraitEffect & { source: Part['source'] }

const owned = (tumour: TumourCard, adaptations: readonly CardId[]): Owned[] => [
  ...tumour.effects.map((effect): Owned => ({ ...effect, source: { kind: 'tumour' } })),
  ...adaptations.flatMap((card) =>
    adaptationCard(card).effects.map((effect): Owned => ({
      ...effect,
      source: { kind: 'adaptation', card },
    })),
  ),
]

const shiftOf = (parts: readonly Part[]): Shift => ({
  by: parts.reduce((sum, part) => sum + part.by, 0),
  parts,
})

const table = <K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>

const DIAL_CROSSING: Record<Dial, number> = { epithelial: 1, hybrid: 0, mesenchymal: -1 }

const compile = (type: TumourType, adaptations: readonly CardId[], dial: Dial): Profile => {
  const tumour = tumourCard(type)
  const effects = owned(tumour, adaptations)
  type Kind = TraitEffect['kind']
  const all = <K extends Kind>(kind: K) =>
    effects.filter((effect): effect is Extract<Owned, { kind: K }> => effect.kind === kind)
  const has = (kind: Kind) => effects.some((effect) => effect.kind === kind)
  const cardWith = <K extends Kind>(kind: K, fits: (e: EffectOf<K>) => boolean = () => true) => {
    for (const effect of all(kind))
      if (fits(effect) && effect.source.kind === 'adaptation') return effect.source.card
    return null
  }
  const limit = (of: EffectOf<'limit'>['of']) =>
    all('limit').reduce((sum, effect) => (effect.of === of ? sum + effect.by : sum), 0)
  const shifts = (test: EffectOf<'shift'>['test'], fits: (e: EffectOf<'shift'>) => boolean) =>
    all('shift')
      .filter((e) => e.test === test && (e.dial === undefined || e.dial === dial) && fits(e))
      .map((e): Part => ({ source: e.source, by: e.by }))
  const dialParts = (by: number): Part[] =>
    by === 0 ? [] : [{ source: { kind: 'dial', dial }, by }]
  const crossing = dialParts(DIAL_CROSSING[dial])
  const growing = dialParts(0 - DIAL_CROSSING[dial])
  const everywhere = () => true
  const at = (organ: Organ) => (e: EffectOf<'shift'>) =>
    e.organs === undefined || e.organs.includes(organ)
  const flowing = (form: Form, place: VesselPlace) => (e: EffectOf<'shift'>) =>
    (e.form === undefined || e.form === form) && (e.from === undefined || e.from.includes(place))
  const cap = (fits: (e: EffectOf<'flowCap'>) => boolean): Cap | null => {
    const caps = all('flowCap').filter((e) => fits(e))
    const best = caps.sort((a, b) => a.at - b.at)[0]
    return best?.source.kind === 'adaptation' ? { at: best.at, card: best.source.card } : null
  }
  const soilCap = all('soilCap')[0]

  return {
    tumour,
    invade: shiftOf([...crossing, ...shifts('invade', everywhere)]),
    enter: shiftOf([...crossing, ...shifts('enter', everywhere)]),
    exit: table(ORGANS, (organ) => shiftOf([...crossing, ...shifts('exit', at(organ))])),
    flow: {
      single: table(VESSEL_PLACES, (p) => shiftOf(shifts('flow', flowing('single', p)))),
      cluster: table(VESSEL_PLACES, (p) => shiftOf(shifts('flow', flowing('cluster', p)))),
    },
    flowCap: {
      single: cap((e) => e.form === 'single' && !e.onlySqueeze),
      cluster: cap((e) => e.form === 'cluster' && !e.onlySqueeze),
    },
    squeezeCap: cap((e) => e.form === 'cluster'),
    soil: table(ORGANS, (organ) => {
      const base = NUMBERS.soil[type][organ]
      const over = soilCap === undefined ? 0 : Math.max(0, base - soilCap.at)
      const capped: Part[] =
        soilCap === undefined || over === 0 ? [] : [{ source: soilCap.source, by: -over }]
      return { base, shift: shiftOf([...growing, ...capped, ...shifts('growth', at(organ))]) }
    }),
    immune: table(['N', 'T', 'P', '±'], (icon) =>
      shiftOf(
        all('immuneShift')
          .filter((e) => e.icon === undefined || e.icon === icon)
          .map((e) => ({ source: e.source, by: e.by })),
      ),
    ),
    untouchedBy: table(['N', 'T', 'P', '±'], (icon) =>
      cardWith('untouchedBy', (e) => e.icon === icon),
    ),
    limits: {
      invade: NUMBERS.invade.cells + limit('invade'),
      cluster: NUMBERS.cluster.max + limit('cluster'),
      primary: NUMBERS.primary.limit + limit('primary'),
      growth: limit('growth'),
      adaptations: NUMBERS.adaptations.limit + limit('adaptations'),
    },
    free: {
      extravasate: cardWith('free', (e) => e.action === 'extravasate'),
      niche: cardWith('free', (e) => e.action === 'niche'),
      wake: cardWith('free', (e) => e.action === 'wake'),
    },
    bloodSupply: table(ORGANS, (organ) => all('bloodSupply').some((e) => e.organs.includes(organ))),
    boost: table(ORGANS, (organ) => all('boost').some((e) => e.organ === organ)),
    growOnLanding: {
      single: cardWith('growOnLanding', (e) => e.form === 'any' || e.form === 'single'),
      cluster: cardWith('growOnLanding', (e) => e.form === 'any' || e.form === 'cluster'),
    },
    cloak: cardWith('cloak'),
    persist: cardWith('persist'),
    unsettled: has('unsettled'),
    surelyWakes: has('surelyWakes'),
    doorway: has('doorway'),
    lymphToLung: has('lymphToLung'),
    plexus: has('plexus'),
    unbreakable: has('unbreakable'),
    halvesDown: has('halvesDown'),
    spareOne: has('spareOne'),
    staysAwake: has('staysAwake'),
    noCost: has('noCost'),
    dormantScore: all('dormantScore').reduce((sum, e) => sum + e.by, 0),
    discount: all('discount').reduce((sum, e) => sum + e.by, 0),
    reseed: all('reseed'),
  }
}

const cache = new WeakMap<readonly CardId[], (Profile | undefined)[]>()
const DIAL_INDEX: Record<Dial, number> = table(DIALS, (dial) => DIALS.indexOf(dial))
const TYPE_INDEX: Record<TumourType, number> = table(
  TUMOUR_TYPES,
  (type) => TUMOUR_TYPES.indexOf(type) * DIALS.length,
)

const remembered = (type: TumourType, adaptations: readonly CardId[], dial: Dial): Profile => {
  let profiles = cache.get(adaptations)
  if (profiles === undefined) cache.set(adaptations, (profiles = []))
  const index = TYPE_INDEX[type] + DIAL_INDEX[dial]
  return (profiles[index] ??= compile(type, adaptations, dial))
}

/** The seat's profile. Remembered by the identity of `seat.adaptations`, which is never changed in place. */
export const profileOf = (seat: SeatState): Profile =>
  remembered(seat.tumour, seat.adaptations, seat.dial)

const withOneMore = new WeakMap<readonly CardId[], Map<CardId, readonly CardId[]>>()

/** The profiles that the seat would have with one adaptation more, for “what would have saved it”. */
export const profilesWithOneMore = (
  seat: SeatState,
): readonly { card: CardId; cost: number; profile: Profile }[] => {
  let more = withOneMore.get(seat.adaptations)
  if (more === undefined) {
    more = new Map(
      CARDS.adaptation
        .filter(({ id }) => !seat.adaptations.includes(id))
        .map(({ id }) => [id, [...seat.adaptations, id]]),
    )
    withOneMore.set(seat.adaptations, more)
  }
  return [...more].map(([card, adaptations]) => ({
    card,
    cost: adaptationCard(card).cost,
    profile: remembered(seat.tumour, adaptations, seat.dial),
  }))
}
