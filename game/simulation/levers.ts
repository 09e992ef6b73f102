import { ORGANS, TUMOUR_TYPES, type Organ } from '../vocabulary'
import { costKey } from './changes'
import { COMMON_SITES } from './literature'
import { missOf, rowsOf, WEIGHTS, type Found } from './loss'
import type { Measure, RowId } from './rows'
import { TUNABLES } from './tunables'

/** Numbers that are moved together, each by so much. */
export type Nudge = Readonly<Record<string, number>>

const typeNamed = (name: string) => TUMOUR_TYPES.find((type) => type === name)
const organNamed = (name: string) => ORGANS.find((organ) => organ === name)

const valueRow = (organ: Organ): string[] =>
  TUNABLES.map(({ key }) => key).filter((key) => key.startsWith(`values.${organ}.`))

/** All of these keys one up, or one down. */
const together = (keys: readonly string[], by: number): Nudge =>
  Object.fromEntries(keys.map((key) => [key, by]))

const alone = (keys: readonly string[], by: number): Nudge[] => keys.map((key) => ({ [key]: by }))

/** What may help a type that wins too rarely; the same backwards for one that wins too often. */
const forType = (name: string): Nudge[] => {
  const type = typeNamed(name)
  if (type === undefined) return []
  return [
    ...alone([`startCells.${type}`, `startCubes.${type}`], 1),
    ...alone(
      ORGANS.map((organ) => `soil.${type}.${organ}`),
      -1,
    ),
  ]
}

const forOrgan = (name: string): Nudge[] => {
  const organ = organNamed(name)
  if (organ === undefined) return []
  const soils = TUMOUR_TYPES.map((type) => `soil.${type}.${organ}`)
  return [
    together(valueRow(organ), 1),
    { [`exit.${organ}`]: -1 },
    together(soils, -1),
    ...alone(soils, -1),
    ...ORGANS.filter((other) => other !== organ).map((other) => together(valueRow(other), -1)),
  ]
}

const forCommonSites = (name: string): Nudge[] => {
  const type = typeNamed(name)
  if (type === undefined) return []
  return ORGANS.map((organ) => ({
    [`soil.${type}.${organ}`]: COMMON_SITES[type].organs.includes(organ) ? -1 : 1,
  }))
}

const forCard = (name: string): Nudge[] => [{ [costKey(name)]: -1 }]

/**
 * Which numbers raise which measure of a row, as far as anybody can say beforehand. What a row has none
 * for is left to chance.
 */
const LEVERS: Readonly<Partial<Record<RowId, (name: string) => Nudge[]>>> = {
  rounds: () => alone(['clinicTrack.base', 'clinicTrack.perSeat'], 1),
  types: forType,
  launched: () =>
    alone(
      ORGANS.map((organ) => `exit.${organ}`),
      -1,
    ),
  organs: forOrgan,
  typeOrgans: forCommonSites,
  offers: forCard,
  // A win rate with a card that is too low often is that of a card which costs too much.
  contribution: forCard,
}

const times = (nudge: Nudge, factor: number): Nudge =>
  Object.fromEntries(Object.entries(nudge).map(([key, by]) => [key, by * factor]))

/** What is missed by so much is tried with twice the nudge as well. */
const FAR = 3

const raises = (row: RowId, measure: Measure): Nudge[] => {
  const { name, value, low } = measure
  const sign = value < low ? 1 : -1
  const strengths = missOf(measure) > FAR ? [sign, 2 * sign] : [sign]
  return (LEVERS[row]?.(name) ?? []).flatMap((nudge) => strengths.map((by) => times(nudge, by)))
}

const added = (nudges: readonly Nudge[]): Nudge => {
  const sum: Record<string, number> = {}
  for (const nudge of nudges)
    for (const [key, by] of Object.entries(nudge)) sum[key] = (sum[key] ?? 0) + by
  return sum
}

/** The first of each list, the second of each, and so on; shorter lists run out. */
const inTurn = <T>(lists: readonly (readonly T[])[]): T[][] =>
  Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, i) =>
    lists.flatMap((list) => list.slice(i, i + 1)),
  )

interface Miss {
  row: RowId
  loss: number
  nudges: readonly Nudge[]
}

const missesIn = (found: readonly Found[]): Miss[] =>
  found
    .flatMap(rowsOf)
    .flatMap((row) =>
      row.measures.map((measure) => ({
        row: row.id,
        loss: WEIGHTS[row.id] * missOf(measure),
        nudges: raises(row.id, measure),
      })),
    )
    .filter(({ loss, nudges }) => loss > 0 && nudges.length > 0)
    .sort((a, b) => b.loss - a.loss)

/**
 * Nudges that may mend what is missed. First those that answer all misses of the types at the same time,
 * because what one type wins another loses; then one for each miss in turn, the worst first.
 */
export const levers = (found: readonly Found[]): Nudge[] => {
  const misses = missesIn(found)
  const ofTypes = misses.filter(({ row }) => row === 'types').map(({ nudges }) => nudges)
  const joint = ofTypes.length > 1 ? inTurn(ofTypes).map(added) : []
  return [...joint, ...inTurn(misses.map(({ nudges }) => nudges)).flat()]
}
