import { adaptationCard, tumourCard } from './catalogue'
import type { EffectOf, TraitEffect } from './effects/vocabulary'
import type { Part } from './log'
import { NUMBERS } from './numbers'
import type { Cap, Profile, Shift } from './profile'
import { recordOf } from './records'
import {
  DIALS,
  FORMS,
  ICONS,
  ORGANS,
  VESSEL_PLACES,
  type CardId,
  type Dial,
  type TumourType,
} from './vocabulary'

type Source = Part['source']
type Building = { -readonly [K in keyof Profile]: Profile[K] }

const NONE: Shift = { by: 0, parts: [] }

const added = (shift: Shift, by: number, source: Source): Shift => ({
  by: shift.by + by,
  parts: [...shift.parts, { source, by }],
})

/** A copy of the record in which these keys are changed: profiles share what they have in common. */
const changed = <K extends string, V>(
  record: Readonly<Record<K, V>>,
  keys: readonly K[],
  change: (value: V) => V,
): Record<K, V> => {
  const copy: Record<K, V> = { ...record }
  for (const key of keys) copy[key] = change(copy[key])
  return copy
}

const cardOfSource = (source: Source): CardId | null =>
  source.kind === 'adaptation' ? source.card : null

const addShift = (profile: Building, e: EffectOf<'shift'>, source: Source): void => {
  const more = (shift: Shift) => added(shift, e.by, source)
  switch (e.test) {
    case 'invade':
    case 'enter':
      profile[e.test] = more(profile[e.test])
      return
    case 'exit':
      profile.exit = changed(profile.exit, e.organs ?? ORGANS, more)
      return
    case 'growth':
      if (e.dial !== undefined) profile.growthAt = changed(profile.growthAt, [e.dial], more)
      else
        profile.soil = changed(profile.soil, e.organs ?? ORGANS, ({ base, shift }) => ({
          base,
          shift: more(shift),
        }))
      return
    case 'flow':
      profile.flow = changed(profile.flow, e.form === undefined ? FORMS : [e.form], (places) =>
        changed(places, e.from ?? VESSEL_PLACES, more),
      )
  }
}

const lower = (cap: Cap | null, at: number, card: CardId): Cap =>
  cap === null || at < cap.at ? { at, card } : cap

const addCap = (profile: Building, e: EffectOf<'flowCap'>, source: Source): void => {
  const card = cardOfSource(source)
  if (card === null) return
  if (e.form === 'cluster') profile.squeezeCap = lower(profile.squeezeCap, e.at, card)
  if (e.onlySqueeze === true) return
  profile.flowCap = changed(profile.flowCap, [e.form], (cap) => lower(cap, e.at, card))
}

/** Soil numbers above the cap: the difference is a part of the test, so that it can be told. */
const capSoil = (profile: Building, at: number, source: Source): void => {
  profile.soil = changed(profile.soil, ORGANS, ({ base, shift }) => ({
    base,
    shift: base > at ? added(shift, at - base, source) : shift,
  }))
}

/** Adds one effect. Switching on the kind makes the compiler ask for every new one. */
const addEffect = (profile: Building, e: TraitEffect, source: Source): void => {
  const card = cardOfSource(source)
  switch (e.kind) {
    case 'shift':
      addShift(profile, e, source)
      return
    case 'immuneShift':
      profile.immune = changed(profile.immune, e.icon === undefined ? ICONS : [e.icon], (shift) =>
        added(shift, e.by, source),
      )
      return
    case 'flowCap':
      addCap(profile, e, source)
      return
    case 'soilCap':
      capSoil(profile, e.at, source)
      return
    case 'untouchedBy':
      profile.untouchedBy = changed(profile.untouchedBy, [e.icon], (by) => by ?? card)
      return
    case 'limit':
      profile.limits = changed(profile.limits, [e.of], (limit) => limit + e.by)
      return
    case 'free':
      profile.free = changed(profile.free, [e.action], (by) => by ?? card)
      return
    case 'growOnLanding':
      profile.growOnLanding = changed(
        profile.growOnLanding,
        e.form === 'any' ? FORMS : [e.form],
        (by) => by ?? card,
      )
      return
    case 'bloodSupply':
      profile.bloodSupply = changed(profile.bloodSupply, e.organs, () => true)
      return
    case 'boost':
      profile.boost = changed(profile.boost, [e.organ], () => true)
      return
    case 'dormantScore':
    case 'discount':
      profile[e.kind] += e.by
      return
    case 'reseed':
      profile.reseed = [...profile.reseed, e]
      return
    case 'cloak':
    case 'persist':
      profile[e.kind] ??= card
      return
    case 'unsettled':
    case 'surelyWakes':
    case 'doorway':
    case 'lymphToLung':
    case 'plexus':
    case 'unbreakable':
    case 'halvesDown':
    case 'spareOne':
    case 'staysAwake':
    case 'noCost':
      profile[e.kind] = true
  }
}

/** D1: what the dial does to crossing tests; growth tests it shifts the other way. */
const TURNED: Record<Dial, number> = {
  epithelial: NUMBERS.dial.shift,
  hybrid: 0,
  mesenchymal: -NUMBERS.dial.shift,
}

const dialShift = (dial: Dial, by: number): Shift =>
  by === 0 ? NONE : added(NONE, by, { kind: 'dial', dial })

/** How the dial shifts tests to invade, to enter and to leave a vessel. */
export const CROSSING: Readonly<Record<Dial, Shift>> = recordOf(DIALS, (dial) =>
  dialShift(dial, TURNED[dial]),
)

/** A clone of this type before it has any adaptation. */
const compileBare = (type: TumourType): Profile => {
  const tumour = tumourCard(type)
  const noCard = (): CardId | null => null
  const profile: Building = {
    tumour,
    invade: NONE,
    enter: NONE,
    exit: recordOf(ORGANS, () => NONE),
    flow: recordOf(FORMS, () => recordOf(VESSEL_PLACES, () => NONE)),
    flowCap: { single: null, cluster: null },
    squeezeCap: null,
    soil: recordOf(ORGANS, (organ) => ({ base: NUMBERS.soil[type][organ], shift: NONE })),
    growthAt: recordOf(DIALS, (dial) => dialShift(dial, -TURNED[dial])),
    immune: recordOf(ICONS, () => NONE),
    untouchedBy: recordOf(ICONS, noCard),
    limits: {
      invade: NUMBERS.invade.cells,
      cluster: NUMBERS.cluster.max,
      primary: NUMBERS.primary.limit,
      growth: 0,
      adaptations: NUMBERS.adaptations.limit,
    },
    free: { extravasate: null, niche: null, wake: null },
    bloodSupply: recordOf(ORGANS, () => false),
    boost: recordOf(ORGANS, () => false),
    growOnLanding: { single: null, cluster: null },
    cloak: null,
    persist: null,
    unsettled: false,
    surelyWakes: false,
    doorway: false,
    lymphToLung: false,
    plexus: false,
    unbreakable: false,
    halvesDown: false,
    spareOne: false,
    staysAwake: false,
    noCost: false,
    dormantScore: 0,
    discount: 0,
    reseed: [],
  }
  for (const effect of tumour.effects) addEffect(profile, effect, { kind: 'tumour' })
  return profile
}

const bare = new Map<TumourType, Profile>()

/** The profile of a clone of this type before it has any adaptation. */
export const bareProfile = (type: TumourType): Profile => {
  let profile = bare.get(type)
  if (profile === undefined) bare.set(type, (profile = compileBare(type)))
  return profile
}

/** Field by field, which is many times quicker than a spread of so many fields. */
const copyOf = (p: Profile): Building => ({
  tumour: p.tumour,
  invade: p.invade,
  enter: p.enter,
  exit: p.exit,
  flow: p.flow,
  flowCap: p.flowCap,
  squeezeCap: p.squeezeCap,
  soil: p.soil,
  growthAt: p.growthAt,
  immune: p.immune,
  untouchedBy: p.untouchedBy,
  limits: p.limits,
  free: p.free,
  bloodSupply: p.bloodSupply,
  boost: p.boost,
  growOnLanding: p.growOnLanding,
  cloak: p.cloak,
  persist: p.persist,
  unsettled: p.unsettled,
  surelyWakes: p.surelyWakes,
  doorway: p.doorway,
  lymphToLung: p.lymphToLung,
  plexus: p.plexus,
  unbreakable: p.unbreakable,
  halvesDown: p.halvesDown,
  spareOne: p.spareOne,
  staysAwake: p.staysAwake,
  noCost: p.noCost,
  dormantScore: p.dormantScore,
  discount: p.discount,
  reseed: p.reseed,
})

/** The profile with one adaptation more. */
export const withCard = (profile: Profile, card: CardId): Profile => {
  const more = copyOf(profile)
  for (const effect of adaptationCard(card).effects)
    addEffect(more, effect, { kind: 'adaptation', card })
  return more
}
