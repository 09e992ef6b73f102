import { CARDS } from '../catalogue'
import { NUMBERS } from '../numbers'
import { recordOf } from '../records'
import { ORGANS, TUMOUR_TYPES, type Organ, type TumourType } from '../vocabulary'
import { copiesKey, costKey, type Changes } from './changes'

/** A number that may be tuned, and how far. */
export interface Tunable {
  key: string
  value: number
  low: number
  high: number
}

/**
 * The soil numbers that the rulebook was designed with. They say which soil is rich for which tumour
 * type; tuning may go one step to either side of them, however often it is run. Melanoma is as often in
 * the adrenal gland as in the brain (46.8 and 49.1 % in 216 autopsies, R57), so its soil is the same.
 */
export const DESIGNED_SOIL: Readonly<Record<TumourType, Readonly<Record<Organ, number>>>> = {
  breast: { node: 4, lung: 5, liver: 4, bone: 3, brain: 5, adrenal: 5 },
  prostate: { node: 3, lung: 5, liver: 5, bone: 3, brain: 6, adrenal: 6 },
  colorectal: { node: 4, lung: 5, liver: 3, bone: 5, brain: 5, adrenal: 6 },
  lung: { node: 6, lung: 6, liver: 6, bone: 4, brain: 3, adrenal: 4 },
  melanoma: { node: 3, lung: 4, liver: 4, bone: 4, brain: 3, adrenal: 3 },
  kidney: { node: 4, lung: 3, liver: 4, bone: 4, brain: 5, adrenal: 5 },
}

/** In soil up to this number at least half of the growth tests succeed. */
const RICH = 4

const tunable = (key: string, value: number, low: number, high: number): Tunable => ({
  ...{ key, value, low, high },
})

const { lowest, highest } = NUMBERS.die
const soilKey = (type: TumourType, organ: Organ): string => `soil.${type}.${organ}`
const valueKey = (organ: Organ, place: number): string => `values.${organ}.${String(place)}`

const ofTypes = (): Tunable[] =>
  TUMOUR_TYPES.flatMap((type) => [
    tunable(`startCells.${type}`, NUMBERS.startCells[type], 3, NUMBERS.primary.limit),
    tunable(`startCubes.${type}`, NUMBERS.startCubes[type], 0, 5),
    ...ORGANS.map((organ) => {
      const designed = DESIGNED_SOIL[type][organ]
      const low = Math.max(lowest, designed - 1)
      const high = Math.min(highest, designed + 1)
      return tunable(soilKey(type, organ), NUMBERS.soil[type][organ], low, high)
    }),
  ])

const ofOrgans = (): Tunable[] =>
  ORGANS.flatMap((organ) => [
    tunable(`exit.${organ}`, NUMBERS.exit[organ], lowest, highest - 1),
    ...NUMBERS.values[organ].map((value, place) => tunable(valueKey(organ, place), value, 1, 9)),
  ])

const ofClinic = (): Tunable[] => [
  tunable('clinicTrack.base', NUMBERS.clinicTrack.base, 6, 18),
  tunable('clinicTrack.perSeat', NUMBERS.clinicTrack.perSeat, 1, 4),
]

const EVENT_DECKS = ['shear', 'immune', 'soil', 'clinical'] as const

const ofCards = (): Tunable[] => [
  ...EVENT_DECKS.flatMap((deck) =>
    CARDS[deck].map(({ id, copies }) => tunable(copiesKey(id), copies, 1, 4)),
  ),
  ...CARDS.adaptation.map(({ id, cost }) => tunable(costKey(id), cost, 0, 4)),
]

/** Everything that may be tuned, as it stands in this process. */
export const TUNABLES: readonly Tunable[] = [
  ...ofTypes(),
  ...ofOrgans(),
  ...ofClinic(),
  ...ofCards(),
]

/** Every number that may be tuned, with the changes made. */
export const valuesWith = (changes: Changes): Record<string, number> => ({
  ...Object.fromEntries(TUNABLES.map(({ key, value }) => [key, value])),
  ...changes,
})

const isWithin = (values: Readonly<Record<string, number>>): boolean =>
  TUNABLES.every(({ key, low, high, value }) => {
    const now = values[key] ?? value
    return now === value || (now >= low && now <= high)
  })

/** What soil was designed richer than another stays at least as rich, and rich soil stays rich. */
const keepsBiology = (values: Readonly<Record<string, number>>): boolean =>
  TUMOUR_TYPES.every((type) => {
    const designed = DESIGNED_SOIL[type]
    const now = recordOf(ORGANS, (organ) => values[soilKey(type, organ)] ?? designed[organ])
    return ORGANS.every(
      (a) =>
        (designed[a] >= RICH || now[a] <= RICH) &&
        ORGANS.every((b) => designed[a] >= designed[b] || now[a] <= now[b]),
    )
  })

/** A value row never rises: the first to settle somewhere finds the most room. */
const rowsFall = (values: Readonly<Record<string, number>>): boolean =>
  ORGANS.every((organ) =>
    NUMBERS.values[organ].every(
      (_value, place) =>
        place === 0 ||
        (values[valueKey(organ, place)] ?? 0) <= (values[valueKey(organ, place - 1)] ?? 0),
    ),
  )

/** Whether changes stay within bounds, keep the biology, and name only what may be tuned. */
export const isAllowed = (changes: Changes): boolean => {
  const values = valuesWith(changes)
  return (
    Object.keys(changes).every((key) => TUNABLES.some((one) => one.key === key)) &&
    isWithin(values) &&
    keepsBiology(values) &&
    rowsFall(values)
  )
}
