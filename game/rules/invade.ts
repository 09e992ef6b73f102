import type { ActionOf } from '../action'
import { NUMBERS } from '../numbers'
import type { Play } from '../play'
import { profileOf, type Profile } from '../profile'
import { reason } from '../reasons'
import type { SeatState } from '../state'
import { CROSSING } from '../traits'
import { SEAT_IDS, type SeatId } from '../vocabulary'
import { enterNeed, enterTest, toEnter } from './intravasate'
import { countLosses } from './losses'
import { defineAction, counts, isCount, type Acting } from './rule'
import { explained, limited, remedies, rollCells, shifted, type Parts } from './tests'

const MOST = NUMBERS.primary.limit + SEAT_IDS.length
const INVADE = counts(MOST, (cells) => ({ move: 'invade', cells }))
const ONWARD = counts(MOST, (cells) => ({ move: 'invade', cells, onward: true }))

export const invadeNeed = (seat: SeatState, profile: Profile, parts?: Parts): number => {
  const need = shifted(NUMBERS.invade.need, CROSSING[seat.dial], parts)
  return limited(shifted(need, profile.invade, parts), parts)
}

const invadeTest = (seat: SeatState, profile: Profile) =>
  explained(NUMBERS.invade.need, (parts) => invadeNeed(seat, profile, parts))

const mostCells = ({ seat, profile }: Acting): number =>
  Math.min(seat.primary, profile.limits.invade)

/** A2 Invade. */
export const invade = defineAction<'invade'>({
  whyNot(acting, { cells, onward }) {
    const { seat, profile } = acting
    if (onward === true && !profile.doorway)
      return reason(
        'A2/no-doorway',
        'Needs a doorway',
        'Going on into the blood at once takes the macrophage doorway.',
        'Some macrophages open a blood vessel for a moment, right where tumour cells pass.',
      )
    if (seat.primary === 0)
      return reason(
        'A2/no-cells',
        'No cells left here',
        'You have no cells in the primary tumour to invade with.',
        'Invasion starts from the tumour; it has to grow before more cells can leave.',
      )
    if (!isCount(cells) || cells > mostCells(acting))
      return reason(
        'A2/count',
        'Too many at once',
        `From 1 to ${String(mostCells(acting))} of your primary cells can invade at a time.`,
        'Only cells at the edge of the tumour reach the surrounding tissue.',
      )
    return undefined
  },
  choices(acting, add) {
    const most = mostCells(acting)
    const { doorway } = acting.profile
    for (let cells = 1; cells <= most; cells++) {
      add.push(INVADE[cells] as ActionOf<'invade'>)
      if (doorway) add.push(ONWARD[cells] as ActionOf<'invade'>)
    }
  },
  cost: () => 1,
  rolls: () => true,
  tests({ view, seat, profile }, { cells, onward }) {
    const first = { what: 'invade', form: null, cells, test: invadeTest(seat, profile) } as const
    if (onward !== true) return [first]
    const test = enterTest(view, seat, profile, 'blood')
    return [first, { what: 'intravasate', form: 'single', cells, test }]
  },
  perform(play, id, seat, { cells, onward }) {
    const profile = profileOf(seat)
    const need = invadeNeed(seat, profile)
    const rolls: number[] | undefined = play.log && []
    const through = rollCells(play, cells, need, rolls)
    seat.primary -= cells
    seat.stroma += through
    seat.launched += cells
    if (play.log !== undefined && rolls !== undefined)
      play.log.push({
        key: 'tested',
        rule: 'A2',
        round: play.state.round,
        seat: id,
        cause: play.cause,
        what: 'invade',
        from: { in: 'primary' },
        to: { in: 'stroma' },
        cells,
        rolls,
        test: invadeTest(seat, profile),
        survived: through,
        spared: 0,
        lost: cells - through,
        saves:
          through === cells ? [] : remedies(seat, rolls, need, (other) => invadeNeed(seat, other)),
      })
    countLosses(play, id, cells - through)
    if (onward === true && through > 0) goOnward(play, id, seat, through)
  },
})

/** The macrophage doorway: cells that have just invaded try to enter the blood, each alone. */
const goOnward = (play: Play, id: SeatId, seat: SeatState, cells: number): void => {
  const need = enterNeed(play.state, seat, profileOf(seat), 'blood')
  toEnter(play, id, seat, { route: 'blood', form: 'single', cells, need })
}
