import type { Length, Organ, TumourType } from '../../game/public'

/** Short words for the player; the text on cards comes from the cards themselves. */
/** What a tumour type is like to play, in a few words. */
export const TUMOUR_HINTS: Readonly<Record<TumourType, string>> = {
  breast: 'Two ways in: blood, and the vessels of the spine',
  prostate: 'Few cells, a short way to bone',
  colorectal: 'Blood from the bowel passes the liver first',
  lung: 'Straight into fast arterial blood',
  melanoma: 'From the skin: many cells, at home in many soils',
  kidney: 'Brings its own blood supply',
}

export const ORGAN_WORDS: Readonly<Record<Organ, string>> = {
  node: 'lymph node',
  lung: 'lung',
  liver: 'liver',
  bone: 'bone',
  brain: 'brain',
  adrenal: 'adrenal gland',
}

export const LENGTH_WORDS: Readonly<
  Record<Length, { name: string; minutes: string; hint: string }>
> = {
  first: { name: 'First game', minutes: '15 to 20 minutes', hint: 'New ideas come one at a time' },
  short: { name: 'Short', minutes: '15 to 20 minutes', hint: 'Everything, in fewer rounds' },
  full: { name: 'Full', minutes: '25 to 35 minutes', hint: 'The whole game' },
}

export const BOT_WORDS: Readonly<Record<string, string>> = {
  greedy: 'Bot that plans',
  random: 'Bot that tries anything',
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`
