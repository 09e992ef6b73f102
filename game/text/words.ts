import type { Bed, Organ, VesselPlace } from '../vocabulary'

/** How places are called in sentences for players. */
export const ORGAN_NAMES: Readonly<Record<Organ, string>> = {
  node: 'lymph node',
  lung: 'lung',
  liver: 'liver',
  bone: 'bone',
  brain: 'brain',
  adrenal: 'adrenal gland',
}

export const PLACE_NAMES: Readonly<Record<VesselPlace, string>> = {
  entry: 'bloodstream entry',
  plexus: 'vertebral plexus',
  node: 'lymph node',
  lung: 'lung bed',
  liver: 'liver bed',
  bone: 'bone bed',
  brain: 'brain bed',
  adrenal: 'adrenal bed',
}

/** “lung, liver and bone” */
export const listed = (words: readonly string[]): string => {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

export const organs = (list: readonly Organ[]): string =>
  list.length === 6 ? 'every organ' : listed(list.map((organ) => ORGAN_NAMES[organ]))

/** Vessel places, with “every bed” and “the blood” for the sets that the rules know. */
export const places = (list: readonly VesselPlace[]): string => {
  const beds: readonly Bed[] = ['lung', 'liver', 'bone', 'brain', 'adrenal']
  const allBeds = beds.every((bed) => list.includes(bed))
  if (list.length === 8) return 'every vessel place'
  if (allBeds && list.length === 5) return 'every bed'
  return listed(list.map((place) => PLACE_NAMES[place]))
}

/** With a capital first letter, as a sentence or a label begins. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** “1 cell”, “3 cells” */
export const cells = (count: number): string => (count === 1 ? '1 cell' : `${String(count)} cells`)

/** “+1”, “−2”: a true minus, as printed on cards. */
export const signed = (by: number): string => (by < 0 ? `−${String(-by)}` : `+${String(by)}`)

/** “3+” */
export const atLeast = (need: number): string => `${String(need)}+`
