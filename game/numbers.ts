import type { FlowOrgan, Organ, TumourType } from './vocabulary'

/**
 * Every number of the rules that may be tuned (the rulebook marks them °). `RULES.md` quotes each
 * one by its key, and a test compares the two; nothing else in `game/` repeats them.
 */
export const NUMBERS = {
  seats: { min: 1, max: 6 },
  cluster: { min: 2, max: 5 },
  die: { sides: 6, lowest: 2, highest: 6 },
  cube: { lostCells: 4 },

  primary: { limit: 12, growth: 2, growthShort: 3 },
  startCells: { breast: 3, prostate: 5, colorectal: 6, lung: 5, melanoma: 8, kidney: 10 },
  startCubes: { breast: 0, prostate: 1, colorectal: 3, lung: 2, melanoma: 5, kidney: 4 },

  flowBag: { copies: 2, track: 3 },
  clinicTrack: { base: 11, perSeat: 2, shortBase: 8, shortPerSeat: 1, lastRound: 16 },
  clinicMarks: { full: [25, 45, 65, 85], short: [40, 75] },

  offers: 3,
  adaptations: { limit: 4 },
  actions: { few: 3, many: 2, manyFromSeats: 5 },

  dial: { shift: 1 },
  divide: { cells: 4 },
  invade: { cells: 5, need: 2 },
  intravasate: { cells: 5, need: { blood: 3, lymph: 2, plexus: 3 } },
  exit: { node: 3, lung: 3, liver: 2, bone: 3, brain: 4, adrenal: 2 },
  moveOn: { need: 3 },
  aggregate: { flow: -1 },
  niche: { markers: 2, growth: -1, points: 1 },
  colony: { limit: 3, tumour: 4, wall: 1 },

  soil: {
    breast: { node: 4, lung: 4, liver: 4, bone: 3, brain: 5, adrenal: 4 },
    prostate: { node: 3, lung: 5, liver: 5, bone: 3, brain: 6, adrenal: 5 },
    colorectal: { node: 4, lung: 5, liver: 3, bone: 5, brain: 5, adrenal: 5 },
    lung: { node: 6, lung: 6, liver: 6, bone: 4, brain: 2, adrenal: 4 },
    melanoma: { node: 2, lung: 3, liver: 4, bone: 4, brain: 3, adrenal: 3 },
    kidney: { node: 3, lung: 3, liver: 4, bone: 4, brain: 5, adrenal: 4 },
  },

  values: {
    node: [1, 1, 1, 1],
    lung: [4, 4, 4, 4, 4],
    liver: [5, 4, 1, 1, 1],
    bone: [6, 5, 4, 4, 3, 2],
    brain: [5, 4, 3, 2],
    adrenal: [5, 2, 1, 1],
  },
  boneGuard: { growth: 1 },
  firstGame: { offers: 2, dialAndNiches: 3 },
  firstSite: { bonus: 2 },
  dormant: { points: 1 },
} as const satisfies Numbers

interface Numbers {
  readonly startCells: Readonly<Record<TumourType, number>>
  readonly startCubes: Readonly<Record<TumourType, number>>
  readonly exit: Readonly<Record<Organ, number>>
  readonly soil: Readonly<Record<TumourType, Readonly<Record<Organ, number>>>>
  readonly values: Readonly<Record<Organ, readonly number[]>>
  readonly flowBag: { readonly copies: number; readonly track: number }
  readonly [rule: string]: unknown
}

/** The flow bag holds each of these organs `flowBag.copies` times. */
export type FlowBag = readonly FlowOrgan[]
