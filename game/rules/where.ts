import type { SeatState } from '../state'
import { BEDS, ORGANS, VESSEL_PLACES, type Bed, type Organ, type VesselPlace } from '../vocabulary'

/**
 * Where a seat has something. Most places are empty most of the time, and these questions are asked
 * before every action of every bot: each place is looked up by its own name, which the engine makes
 * a plain field access, and the answer is one of the lists made beforehand.
 */

/** All sublists of a list of places, indexed by the bits of those that are in. */
const sublists = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: 2 ** all.length }, (_, bits) =>
    all.filter((_place, i) => (bits & (1 << i)) !== 0),
  )

const VESSEL_LISTS = sublists<VesselPlace>(VESSEL_PLACES)
const ORGAN_LISTS = sublists<Organ>(ORGANS)
const BED_LISTS = sublists<Bed>(BEDS)

const bit = (there: number, i: number): number => (there > 0 ? 1 << i : 0)

/** Vessel places where the seat has cells, in the order of VESSEL_PLACES. */
export const occupied = ({ singles: s, clusters: c }: SeatState): readonly VesselPlace[] =>
  VESSEL_LISTS[
    bit(s.entry + c.entry, 0) |
      bit(s.plexus + c.plexus, 1) |
      bit(s.node + c.node, 2) |
      bit(s.lung + c.lung, 3) |
      bit(s.liver + c.liver, 4) |
      bit(s.bone + c.bone, 5) |
      bit(s.brain + c.brain, 6) |
      bit(s.adrenal + c.adrenal, 7)
  ] as readonly VesselPlace[]

/** Organs where the seat has a colony, in the order of ORGANS. */
export const colonised = ({ colonies: c }: SeatState): readonly Organ[] =>
  ORGAN_LISTS[
    bit(c.node.size, 0) |
      bit(c.lung.size, 1) |
      bit(c.liver.size, 2) |
      bit(c.bone.size, 3) |
      bit(c.brain.size, 4) |
      bit(c.adrenal.size, 5)
  ] as readonly Organ[]

/** Beds where the seat's niche markers lie, in the order of BEDS. */
export const marked = ({ niches: n }: SeatState): readonly Bed[] =>
  BED_LISTS[
    bit(n.lung, 0) | bit(n.liver, 1) | bit(n.bone, 2) | bit(n.brain, 3) | bit(n.adrenal, 4)
  ] as readonly Bed[]

/** Vessel places where platelets cover the seat's cells, in the order of VESSEL_PLACES. */
export const coveredAt = ({ covered: c }: SeatState): readonly VesselPlace[] =>
  VESSEL_LISTS[
    bit(Number(c.entry), 0) |
      bit(Number(c.plexus), 1) |
      bit(Number(c.node), 2) |
      bit(Number(c.lung), 3) |
      bit(Number(c.liver), 4) |
      bit(Number(c.bone), 5) |
      bit(Number(c.brain), 6) |
      bit(Number(c.adrenal), 7)
  ] as readonly VesselPlace[]

/** Organs where the seat formed a secondary tumour this round, in the order of ORGANS. */
export const formedIn = ({ formed: f }: SeatState): readonly Organ[] =>
  ORGAN_LISTS[
    bit(f.node, 0) |
      bit(f.lung, 1) |
      bit(f.liver, 2) |
      bit(f.bone, 3) |
      bit(f.brain, 4) |
      bit(f.adrenal, 5)
  ] as readonly Organ[]
