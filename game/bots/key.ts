import { NUMBERS } from '../numbers'
import type { Colony, SeatState } from '../state'
import type { CardId } from '../vocabulary'
import { TRAITS } from './terms'

/**
 * What tells two positions of one seat apart within its own part of a round. Rows of actions that lead
 * to the same position can then share all that is found out about it.
 */

const TRAIT_CODE: ReadonlyMap<CardId, number> = new Map(TRAITS.map((id, i) => [id, i + 1]))

/** A number for every adaptation, 0 for none. */
export const traitCode = (id: CardId | null | undefined): number =>
  id === null || id === undefined ? 0 : (TRAIT_CODE.get(id) ?? 0)

const DIAL = { epithelial: 0, hybrid: 1, mesenchymal: 2 } as const

const flag = (is: boolean, i: number): number => (is ? 1 << i : 0)
const pair = (a: number, b: number): number => (a << 8) | b
const colonyCode = ({ size, dormant, landed }: Colony): number =>
  (landed << 3) | (size << 1) | (dormant ? 1 : 0)
const three = (a: Colony, b: Colony, c: Colony): number =>
  (colonyCode(a) << 10) | (colonyCode(b) << 5) | colonyCode(c)

/**
 * A text of 16-bit numbers, one after the other. Left out is what follows from the rest (offers and
 * adaptations from what was fixed, sites from what was formed) and what no rule of the round asks for:
 * how many cells set out, and of those lost all but what is left over when cubes are counted.
 */
export const keyOf = (seat: SeatState): string => {
  const { singles: s, clusters: c, covered: o, colonies, niches: n, formed: f, used } = seat
  return String.fromCharCode(
    pair(seat.primary, seat.stroma),
    pair(s.entry, c.entry),
    pair(s.plexus, c.plexus),
    pair(s.node, c.node),
    pair(s.lung, c.lung),
    pair(s.liver, c.liver),
    pair(s.bone, c.bone),
    pair(s.brain, c.brain),
    pair(s.adrenal, c.adrenal),
    three(colonies.node, colonies.lung, colonies.liver),
    three(colonies.bone, colonies.brain, colonies.adrenal),
    flag(o.entry, 0) |
      flag(o.plexus, 1) |
      flag(o.node, 2) |
      flag(o.lung, 3) |
      flag(o.liver, 4) |
      flag(o.bone, 5) |
      flag(o.brain, 6) |
      flag(o.adrenal, 7) |
      flag(n.lung > 0, 8) |
      flag(n.liver > 0, 9) |
      flag(n.bone > 0, 10) |
      flag(n.brain > 0, 11) |
      flag(n.adrenal > 0, 12) |
      (DIAL[seat.dial] << 13),
    flag(seat.dialTurned, 0) |
      flag(seat.acted, 1) |
      flag(used.extravasate, 2) |
      flag(used.niche, 3) |
      flag(used.wake, 4) |
      (seat.actionsLeft << 5) |
      ((seat.lost % NUMBERS.cube.lostCells) << 8),
    (f.node << 10) | (f.lung << 5) | f.liver,
    (f.bone << 10) | (f.brain << 5) | f.adrenal,
    pair(traitCode(seat.fixed), traitCode(seat.replaced)),
    pair(seat.points, seat.cubes),
  )
}
