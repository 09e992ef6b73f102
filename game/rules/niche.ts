import { NUMBERS } from '../numbers'
import type { Play } from '../play'
import { reason } from '../reasons'
import { seatAt } from '../state'
import { BEDS, ORGANS, type SeatId } from '../vocabulary'
import { FIRST_GAME_ROUND, isHeldBack } from './dial'
import { partnerOf } from './pairs'
import { byKey, defineAction } from './rule'
import { formedIn, marked } from './where'

const NICHE = byKey(BEDS, (at) => ({ move: 'niche', at }))

/** A8 Prepare a niche. */
export const niche = defineAction<'niche'>({
  whyNot({ view, seat }, { at }) {
    if (!BEDS.includes(at))
      return reason(
        'A8/not-there',
        'Not in this organ',
        'A niche marker goes on lung, liver, bone, brain or adrenal gland.',
        'Signals and parcels from a tumour travel with the blood and change distant tissue.',
      )
    if (isHeldBack(view))
      return reason(
        'A8/later',
        `From round ${String(FIRST_GAME_ROUND)} on`,
        `In a first game niches come in from round ${String(FIRST_GAME_ROUND)}.`,
        'A prepared soil matters once cells are on their way.',
      )
    if (seat.niches[at] > 0)
      return reason(
        'A8/marked-already',
        'Marked already',
        'Your marker lies there already.',
        'A prepared site does not get better by the same signal twice.',
      )
    return marked(seat).length >= NUMBERS.niche.markers
      ? reason(
          'A8/no-markers',
          'No markers left',
          `All ${String(NUMBERS.niche.markers)} of your niche markers are out.`,
          'What a tumour can send out is limited.',
        )
      : undefined
  },
  choices({ view, seat }, add) {
    const out = marked(seat)
    if (isHeldBack(view) || out.length >= NUMBERS.niche.markers) return
    for (const bed of BEDS) if (!out.includes(bed)) add.push(NICHE[bed])
  },
  cost: ({ seat, profile }) => (profile.free.niche !== null && !seat.used.niche ? 0 : 1),
  rolls: () => false,
  tests: () => [],
  perform(play, id, seat, { at }) {
    seat.used = { ...seat.used, niche: true }
    seat.niches = { ...seat.niches, [at]: play.state.round }
    play.log?.push({ key: 'nichePlaced', rule: 'A8', round: play.state.round, seat: id, at })
  },
})

/** A8, W3, at upkeep: where a secondary tumour formed, the oldest marker is used up and may score. */
export const settleNiches = (play: Play): void => {
  const { state } = play
  const formed = state.order.filter((id) => formedIn(seatAt(state, id)).length > 0)
  if (formed.length === 0) return
  for (const organ of ORGANS) {
    const growers = formed.filter((id) => seatAt(state, id).formed[organ] > 0)
    if (growers.length === 0) continue
    const placed = [
      state.neutralNiches[organ],
      ...state.order.map((id) => seatAt(state, id).niches[organ]),
    ].filter((round) => round > 0)
    if (placed.length === 0) continue
    const oldest = Math.min(...placed)
    const tell = (owner: SeatId | null) =>
      play.log?.push({ key: 'nicheUsed', rule: 'A8', round: state.round, at: organ, owner })
    if (state.neutralNiches[organ] === oldest) {
      state.neutralNiches[organ] = 0
      tell(null)
    }
    for (const id of state.order) {
      const seat = seatAt(state, id)
      if (seat.niches[organ] !== oldest) continue
      seat.niches[organ] = 0
      tell(id)
      const partner = partnerOf(state, id)
      if (growers.every((grower) => grower === id || grower === partner)) continue
      seat.points += NUMBERS.niche.points
      play.log?.push({
        key: 'nichePaid',
        rule: 'A8',
        round: state.round,
        seat: id,
        at: organ,
        points: NUMBERS.niche.points,
      })
    }
  }
}
