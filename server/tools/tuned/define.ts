import { workerData } from 'node:worker_threads'
import * as printed from '../../../game/define'
import { changedCard, type Changes } from '../../../game/simulation/changes'

/** Stands in for `game/define` as `numbers.ts` does for `game/numbers`: copies and costs of cards. */
const changing =
  <C extends { id: string }, D>(define: (card: C) => D) =>
  (card: C): D =>
    define(changedCard(card, workerData as Changes))

export const defineShear = changing(printed.defineShear)
export const defineImmune = changing(printed.defineImmune)
export const defineSoil = changing(printed.defineSoil)
export const defineClinical = changing(printed.defineClinical)
export const defineAdaptation = changing(printed.defineAdaptation)
export const { defineTumour } = printed
export type * from '../../../game/define'
