import type { Timed } from './terms'

export const KNOTS: readonly number[] = [1, 8]

export const TIMED_WEIGHTS: Readonly<Record<Timed, readonly number[]>> = {
  base: [0, 0],
  primaryFew: [0.1, 0.1],
  primaryMany: [0.03, 0.03],
  primaryWay: [0, 0],
  stromaFew: [0.25, 0.25],
  stromaMany: [0.1, 0.1],
  stromaWay: [0, 0],
  nodeCell: [0.15, 0.15],
  nodeSoil: [0.2, 0.2],
  bedSingle: [0.15, 0.15],
  bedSingleSoil: [0.2, 0.2],
  bedCluster: [0.3, 0.3],
  bedClusterSoil: [0.2, 0.2],
  active1: [0.6, 0.6],
  active2: [1.2, 1.2],
  active3: [2, 2],
  dormant1: [0.5, 0.5],
  dormant2: [0.8, 0.8],
  dormant3: [1.2, 1.2],
  active1Soil: [0.2, 0.2],
  active2Soil: [0.4, 0.4],
  active3Soil: [0.8, 0.8],
  dormant1Soil: [0, 0],
  dormant2Soil: [0, 0],
  dormant3Soil: [0, 0],
  nicheHere: [0.2, 0.2],
  nicheElsewhere: [0.1, 0.1],
  cubesFew: [0.2, 0.2],
  cubesMany: [0.1, 0.1],
}

export const TRAIT_WEIGHTS: Readonly<Partial<Record<string, number>>> = {}
