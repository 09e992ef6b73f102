import type { Bot } from '../bot'
import { clusterBuilder } from './clusterBuilder'
import { gambler } from './gambler'
import { hoarder } from './hoarder'
import { nicheBuilder } from './nicheBuilder'
import { rusher } from './rusher'
import { leaningBot, type Style } from './style'

export const ARCHETYPE_NAMES = [
  'rusher',
  'cluster-builder',
  'niche-builder',
  'gambler',
  'hoarder',
] as const
/** One-sided ways to play. Nobody plays against them: they show where the numbers favour one idea. */
export type ArchetypeName = (typeof ARCHETYPE_NAMES)[number]

export const STYLES: Readonly<Record<ArchetypeName, Style>> = {
  rusher,
  'cluster-builder': clusterBuilder,
  'niche-builder': nicheBuilder,
  gambler,
  hoarder,
}

export const ARCHETYPES: Readonly<Record<ArchetypeName, Bot>> = {
  rusher: leaningBot(rusher),
  'cluster-builder': leaningBot(clusterBuilder),
  'niche-builder': leaningBot(nicheBuilder),
  gambler: leaningBot(gambler),
  hoarder: leaningBot(hoarder),
}
