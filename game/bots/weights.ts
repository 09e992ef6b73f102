import type { Timed } from './terms'

/**
 * What the terms of a position have proved to be worth, in points. Written by `npm run learn` from
 * 14000 games of the greedy bot, 544636 positions.
 */

/** The numbers of rounds left for which there is a column. */
export const KNOTS: readonly number[] = [1, 8]

export const TIMED_WEIGHTS: Readonly<Record<Timed, readonly number[]>> = {
  primaryFew: [0.084, -0.049],
  primaryMany: [-0.004, 0.078],
  primaryWay: [-0.128, 0.153],
  stromaFew: [0.079, 0.188],
  stromaMany: [0.012, 0.207],
  stromaWay: [-0.001, -0.02],
  nodeCell: [0.028, -0.148],
  nodeSoil: [0.335, 0.437],
  bedSingle: [0.188, 0.518],
  bedSingleSoil: [0.192, 0.08],
  bedCluster: [0.222, 0.143],
  bedClusterSoil: [0.202, 0.138],
  active1: [0.414, 0.55],
  active2: [1.13, 0.791],
  active3: [1.665, 1.918],
  dormant1: [0.565, 0.707],
  dormant2: [0.749, 0.626],
  dormant3: [1.149, 1.337],
  active1Soil: [0.527, 0.069],
  active2Soil: [0.443, 0.315],
  active3Soil: [0.568, 0.442],
  dormant1Soil: [-0.013, 0.264],
  dormant2Soil: [0.311, 0.375],
  dormant3Soil: [0.513, 0.249],
  nicheHere: [0.327, 0.353],
  nicheElsewhere: [0.328, 0.366],
  cubesFew: [-0.172, -0.118],
  cubesMany: [-0.115, 0.022],
}

/** What it is worth to hold an adaptation, for each round that is left. */
export const TRAIT_WEIGHTS: Readonly<Partial<Record<string, number>>> = {
  'angiogenic-switch': 0.074,
  'anoikis-resistance': 0.052,
  'antioxidant-boost': 0.096,
  'bone-mimicry': 0.031,
  'brain-kit': 0.074,
  'cd47-high': 0.059,
  'cxcr4-homing': 0.041,
  'dormancy-switch': 0.117,
  'exosome-post': 0.139,
  'fast-cycling': 0.013,
  'fibroblast-tracks': 0.009,
  'flexible-metabolism': 0.03,
  'integrin-match': 0.029,
  'ligand-drop': 0.065,
  'lymph-route': 0.018,
  'macrophage-doorway': 0.072,
  met: 0.031,
  'mhc-i-low': 0.054,
  'neutrophil-escort': 0.022,
  'pd-l1-brake': -0.015,
  'persister-state': 0.059,
  'platelet-cloak': 0.009,
  'protease-kit': 0.078,
  'selectin-sugars': 0.059,
  'shear-tough-cortex': 0.033,
  'soft-squeezer': 0.021,
  'strong-junctions': 0.009,
  'tgf-beta-hush': -0.057,
  'unstable-genome': 0.112,
  'vessel-co-option': 0.045,
}
