import type { Timed } from './terms'

/**
 * What the terms of a position have proved to be worth, in points. Written by `npm run learn` from
 * 14000 games of the greedy bot, 538561 positions.
 */

/** The numbers of rounds left for which there is a column. */
export const KNOTS: readonly number[] = [1, 8]

export const TIMED_WEIGHTS: Readonly<Record<Timed, readonly number[]>> = {
  primaryFew: [-0.006, 0.052],
  primaryMany: [-0.028, 0.074],
  primaryWay: [0.085, -0.015],
  stromaFew: [0.122, 0.089],
  stromaMany: [0.043, 0.138],
  stromaWay: [-0.018, 0.116],
  nodeCell: [0.005, -0.065],
  nodeSoil: [0.286, 0.347],
  bedSingle: [0.141, 0.561],
  bedSingleSoil: [0.247, -0.013],
  bedCluster: [0.16, 0.384],
  bedClusterSoil: [0.22, 0.051],
  active1: [0.56, 0.563],
  active2: [1.232, 1.245],
  active3: [1.93, 2.068],
  dormant1: [0.492, 0.626],
  dormant2: [0.787, 0.607],
  dormant3: [1.273, 1.334],
  active1Soil: [0.414, 0.367],
  active2Soil: [0.312, 0.279],
  active3Soil: [0.482, 0.414],
  dormant1Soil: [0.127, 0.228],
  dormant2Soil: [0.305, 0.613],
  dormant3Soil: [0.576, 0.207],
  nicheHere: [0.246, 0.625],
  nicheElsewhere: [0.228, 0.503],
  cubesFew: [-0.223, -0.003],
  cubesMany: [-0.173, -0.067],
}

/** What it is worth to hold an adaptation, for each round that is left. */
export const TRAIT_WEIGHTS: Readonly<Partial<Record<string, number>>> = {
  'angiogenic-switch': 0.075,
  'anoikis-resistance': -0.092,
  'antioxidant-boost': -0.084,
  'bone-mimicry': 0.059,
  'brain-kit': 0.004,
  'cd47-high': 0.002,
  'cxcr4-homing': -0.028,
  'dormancy-switch': 0.078,
  'exosome-post': 0.101,
  'fast-cycling': -0.017,
  'fibroblast-tracks': 0.008,
  'flexible-metabolism': 0.032,
  'integrin-match': 0.042,
  'ligand-drop': 0.051,
  'lymph-route': 0,
  'macrophage-doorway': -0.09,
  met: 0.07,
  'mhc-i-low': 0.034,
  'neutrophil-escort': -0.073,
  'pd-l1-brake': 0.021,
  'persister-state': 0.099,
  'platelet-cloak': 0.087,
  'protease-kit': 0.006,
  'selectin-sugars': 0.017,
  'shear-tough-cortex': 0.021,
  'soft-squeezer': 0.021,
  'strong-junctions': -0.035,
  'tgf-beta-hush': 0.083,
  'unstable-genome': -0.059,
  'vessel-co-option': 0.035,
}
