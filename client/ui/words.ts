import type { Length, Organ, TumourType } from '../../game/public'

/** Short words for the player; the text on cards comes from the cards themselves. */
export const TUMOUR_WORDS: Readonly<Record<TumourType, { name: string; hint: string }>> = {
  breast: { name: 'Breast', hint: 'Two ways in: blood, and the vessels of the spine' },
  prostate: { name: 'Prostate', hint: 'Few cells, a short way to bone' },
  colorectal: { name: 'Bowel', hint: 'Blood passes the liver first' },
  lung: { name: 'Lung', hint: 'Straight into fast arterial blood' },
  melanoma: { name: 'Melanoma (skin)', hint: 'Many cells, at home in many soils' },
  kidney: { name: 'Kidney', hint: 'Brings its own blood supply' },
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
