import type { BotName, Length, TumourType } from '../../game/public'

/** What a tumour type is like to play, in a few words. */
export const TUMOUR_HINTS: Readonly<Record<TumourType, string>> = {
  breast: 'Two ways in: blood, and the vessels of the spine',
  prostate: 'Few cells, a short way to bone',
  colorectal: 'Blood from the bowel passes the liver first',
  lung: 'Straight into fast arterial blood',
  melanoma: 'From the skin: many cells, at home in many soils',
  kidney: 'Brings its own blood supply',
}

export const LENGTH_WORDS: Readonly<
  Record<Length, { name: string; minutes: string; hint: string }>
> = {
  first: { name: 'First game', minutes: '15 to 20 minutes', hint: 'New ideas come one at a time' },
  short: { name: 'Short', minutes: '15 to 20 minutes', hint: 'Everything, in fewer rounds' },
  full: { name: 'Full', minutes: '25 to 35 minutes', hint: 'The whole game' },
}

export const BOT_WORDS: Readonly<Record<BotName, string>> = {
  beginner: 'Beginner bot',
  skilled: 'Skilled bot',
  expert: 'Expert bot',
  autopilot: 'Autopilot',
  greedy: 'Bot that plans',
  random: 'Bot that tries anything',
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`
