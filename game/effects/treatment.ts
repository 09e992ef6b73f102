import type { Site } from '../log'
import { NUMBERS } from '../numbers'
import { eachSeat, type Play } from '../play'
import { profileOf } from '../profile'
import { busiestOrgan, shrink } from '../rules/colonies'
import { countLosses } from '../rules/losses'
import { leadersOf } from '../rules/standings'
import { protections } from '../rules/tests'
import { shrinkCluster } from '../rules/vessels'
import { seatAt, type SeatState } from '../state'
import { signed } from '../text/words'
import { ORGANS, BLOOD_PLACES, type Organ, type SeatId } from '../vocabulary'
import { isSpared, type EffectRule } from './effect'

/** Tells and counts cells that treatment has removed. The caller has taken them off the board. */
const removed = (play: Play, id: SeatId, from: Site, cells: number): void => {
  if (cells === 0) return
  play.log?.push({
    key: 'lost',
    rule: 'K1',
    round: play.state.round,
    seat: id,
    cause: play.cause,
    why: 'treated',
    from,
    cells,
    saves: protections(seatAt(play.state, id), cells, (other) => other.persist !== null),
  })
  countLosses(play, id, cells)
}

const hasSecondary = (seat: SeatState) => ORGANS.some((organ) => seat.sites[organ].length > 0)

/** The seat's most valuable secondary tumour: the organ and its place in the list (rule T2). */
const mostValuable = (seat: SeatState): { organ: Organ; index: number; points: number } | null => {
  let best: { organ: Organ; index: number; points: number } | null = null
  for (const organ of ORGANS)
    seat.sites[organ].forEach((points, index) => {
      if (best === null || points > best.points) best = { organ, index, points }
    })
  return best
}

/** Scan and metastasectomy. */
export const metastasectomy: EffectRule<'metastasectomy'> = {
  describe: ({ size }) =>
    `The seat that leads: its most valuable secondary tumour is found and mostly removed. It becomes an active colony of size ${String(size)}, and its points are lost.`,
  resolve(play, { size }, resolving) {
    for (const id of leadersOf(play.state)) {
      const seat = seatAt(play.state, id)
      const found = mostValuable(seat)
      if (found === null || isSpared(play, id, profileOf(seat), resolving)) continue
      const { organ, index, points } = found
      seat.points -= points
      seat.sites[organ] = seat.sites[organ].filter((_, other) => other !== index)
      const colony = seat.colonies[organ]
      const before = colony.size
      colony.size = Math.min(NUMBERS.colony.limit, before + size)
      colony.dormant = false
      play.log?.push({
        key: 'resected',
        rule: 'K1',
        round: play.state.round,
        seat: id,
        cause: play.cause,
        at: organ,
        points,
        size: colony.size,
      })
      const kept = colony.size - before
      removed(play, id, { in: 'colony', at: organ }, NUMBERS.colony.tumour - kept)
    }
  },
}

/** Surgery on the primary tumour: what has already spread stays. */
export const resection: EffectRule<'resection'> = {
  describe: () =>
    'Seats with a secondary tumour lose half of their primary tumour and half of their stroma cells, rounded up. What has already spread stays.',
  resolve(play, _effect, resolving) {
    eachSeat(play.state, (id, seat) => {
      if (!hasSecondary(seat) || seat.primary + seat.stroma === 0) return
      if (isSpared(play, id, profileOf(seat), resolving)) return
      const primary = Math.ceil(seat.primary / 2)
      const stroma = Math.ceil(seat.stroma / 2)
      seat.primary -= primary
      seat.stroma -= stroma
      removed(play, id, { in: 'primary' }, primary)
      removed(play, id, { in: 'stroma' }, stroma)
    })
  },
}

const irradiate = (play: Play, id: SeatId, organ: Organ, most: number): void => {
  const seat = seatAt(play.state, id)
  const colony = seat.colonies[organ]
  if (!colony.dormant && colony.size > 0) {
    const lost = Math.min(most, colony.size)
    shrink(colony, lost)
    play.log?.push({
      key: 'colonyHit',
      rule: 'K1',
      round: play.state.round,
      seat: id,
      cause: play.cause,
      at: organ,
      roll: null,
      test: null,
      loss: lost,
      left: colony.size,
      saves: protections(seat, lost, (other) => other.persist !== null),
    })
    countLosses(play, id, lost)
  }
  const { singles, clusters } = seat
  const alone = singles[organ]
  const together = clusters[organ]
  singles[organ] = 0
  clusters[organ] = 0
  removed(play, id, { in: 'vessel', at: organ, form: 'single' }, alone)
  removed(play, id, { in: 'vessel', at: organ, form: 'cluster' }, together)
}

/** Radiotherapy of one organ. */
export const radiation: EffectRule<'radiation'> = {
  describe: ({ loss }) =>
    `The organ with the most active colony cells: its active colonies lose up to ${String(loss)} cells, and cells in its vessels are lost.`,
  resolve(play, { loss }, resolving) {
    const organ = busiestOrgan(play)
    if (organ === null) return
    eachSeat(play.state, (id, seat) => {
      const colony = seat.colonies[organ]
      const here = seat.singles[organ] + seat.clusters[organ] + (colony.dormant ? 0 : colony.size)
      if (here === 0 || isSpared(play, id, profileOf(seat), resolving)) return
      irradiate(play, id, organ, loss)
    })
  },
}

/** Checkpoint immunotherapy. */
export const immunotherapy: EffectRule<'immunotherapy'> = {
  describe: ({ rounds }) => `For ${String(rounds)} rounds two immune cards are turned up.`,
  resolve(play, { rounds }) {
    play.state.immunotherapy += rounds
  },
}

/** Bone guard. */
export const boneGuard: EffectRule<'boneGuard'> = {
  describe: () =>
    `Growth tests in bone ${signed(NUMBERS.boneGuard.growth)} for the rest of the game.`,
  resolve(play) {
    play.state.boneGuard = true
  },
}

const inBlood = (seat: SeatState): number => {
  let cells = 0
  for (const place of BLOOD_PLACES) cells += seat.singles[place] + seat.clusters[place]
  return cells
}

/** Liquid biopsy. */
export const liquidBiopsy: EffectRule<'liquidBiopsy'> = {
  describe: () =>
    'The seat with the most cells in the blood loses half of them in each place, rounded up, single cells first.',
  resolve(play, _effect, resolving) {
    const counts = play.state.order.map((id) => inBlood(seatAt(play.state, id)))
    const most = Math.max(...counts)
    if (most === 0) return
    eachSeat(play.state, (id, seat) => {
      if (inBlood(seat) < most) return
      if (isSpared(play, id, profileOf(seat), resolving)) return
      for (const at of BLOOD_PLACES) {
        const half = Math.ceil((seat.singles[at] + seat.clusters[at]) / 2)
        const singles = Math.min(half, seat.singles[at])
        seat.singles[at] -= singles
        removed(play, id, { in: 'vessel', at, form: 'single' }, singles)
        if (half > singles) shrinkCluster(seat, at, half - singles)
        removed(play, id, { in: 'vessel', at, form: 'cluster' }, half - singles)
      }
    })
  },
}
