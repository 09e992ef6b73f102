import type { Timed } from './terms'

/**
 * What the terms of a position have proved to be worth, in points. Written by `npm run learn` from
 * 12000 games of the greedy bot, 461798 positions.
 */

/** The numbers of rounds left for which there is a column. */
export const KNOTS: readonly number[] = [1, 3, 6, 10]

export const TIMED_WEIGHTS: Readonly<Record<Timed, readonly number[]>> = {
  base: [0, 0, 0, 0],
  primaryFew: [0.018, 0.004, -0.046, -0.089],
  primaryMany: [-0.019, 0.039, 0.009, 0.015],
  primaryWay: [-0.037, 0.016, 0.1, 0.462],
  stromaFew: [0.056, 0.207, -0.12, 0.232],
  stromaMany: [0.145, 0.091, -0.029, 0.299],
  stromaWay: [-0.008, -0.067, 0.362, -0.071],
  nodeCell: [-0.019, 0.107, -0.047, 0.243],
  nodeSoil: [0.321, 0.234, 0.282, 0.217],
  bedSingle: [0.268, 0.273, 0.064, 0.289],
  bedSingleSoil: [0.131, 0.179, 0.266, 0.219],
  bedCluster: [0.123, 0.321, 0.297, 0.826],
  bedClusterSoil: [0.224, 0.094, 0.096, -0.049],
  active1: [0.658, 0.528, 0.571, 0.738],
  active2: [1.241, 1, 1.12, 1.23],
  active3: [1.811, 1.766, 1.822, 1.908],
  dormant1: [0.527, 0.557, 0.597, 0.536],
  dormant2: [0.893, 0.835, 0.917, 0.831],
  dormant3: [1.283, 1.279, 1.322, 1.275],
  active1Soil: [0.211, 0.439, 0.082, 0.458],
  active2Soil: [0.367, 0.443, 0.278, 0.285],
  active3Soil: [0.663, 0.447, 0.684, 0.46],
  dormant1Soil: [0.045, 0.445, 0.232, -0.028],
  dormant2Soil: [0.391, 0.227, 0.224, 0.104],
  dormant3Soil: [0.351, 0.317, 0.429, 0.282],
  nicheHere: [0.175, 0.454, 0.254, 0.227],
  nicheElsewhere: [0.191, 0.265, 0.389, 0.584],
  cubesFew: [-0.194, -0.105, -0.189, -0.142],
  cubesMany: [-0.089, -0.146, 0.054, -0.029],
}

/** What it is worth to hold an adaptation, for each round that is left. */
export const TRAIT_WEIGHTS: Readonly<Partial<Record<string, number>>> = {
  'angiogenic-switch': -0.078,
  'anoikis-resistance': -0.003,
  'antioxidant-boost': 0.028,
  'bone-mimicry': -0.017,
  'brain-kit': -0.062,
  'cd47-high': -0.068,
  'cxcr4-homing': 0.002,
  'dormancy-switch': -0.023,
  'exosome-post': -0.003,
  'fast-cycling': -0.019,
  'fibroblast-tracks': 0.015,
  'flexible-metabolism': 0.067,
  'integrin-match': 0.001,
  'ligand-drop': 0.042,
  'lymph-route': -0.191,
  'macrophage-doorway': -0.096,
  met: 0.012,
  'mhc-i-low': 0.046,
  'neutrophil-escort': -0.006,
  'pd-l1-brake': -0.021,
  'persister-state': 0.072,
  'platelet-cloak': 0.019,
  'protease-kit': 0.013,
  'selectin-sugars': 0.155,
  'shear-tough-cortex': 0.001,
  'soft-squeezer': 0.013,
  'strong-junctions': 0.051,
  'tgf-beta-hush': -0.05,
  'unstable-genome': -0.03,
  'vessel-co-option': 0.049,
}
