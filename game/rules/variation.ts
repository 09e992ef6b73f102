import { adaptationCard } from '../catalogue'
import type { ActionOf } from '../action'
import { profileOf } from '../profile'
import { reason } from '../reasons'
import type { SeatState } from '../state'
import type { CardId } from '../vocabulary'
import { defineAction, type Acting } from './rule'

const discounted = (adaptation: CardId, discount: number): number =>
  Math.max(0, adaptationCard(adaptation).cost - discount)

/** V2 Fix: what an adaptation costs this seat, in cubes. */
export const costOf = (seat: SeatState, adaptation: CardId): number =>
  discounted(adaptation, profileOf(seat).discount)

const isFull = ({ seat, profile }: Acting) => seat.adaptations.length >= profile.limits.adaptations

export const fix = defineAction<'fix'>({
  whyNot(acting, action) {
    const { seat } = acting
    if (seat.fixed !== null)
      return reason(
        'V2/fixed-already',
        'One a round',
        'You have fixed one adaptation this round; one a round is the limit.',
        'Useful variants are rare: most changes in a cell do nothing or do harm.',
      )
    if (seat.offers === 'hidden' || !seat.offers.includes(action.adaptation))
      return reason(
        'V2/not-offered',
        'Not on offer',
        'This adaptation is not among your offers this round.',
        'A cell line cannot order a change: variants turn up by chance.',
      )
    const cost = costOf(seat, action.adaptation)
    if (cost > seat.cubes)
      return reason(
        'V2/too-few-cubes',
        `Needs ${String(cost)} ${cost === 1 ? 'cube' : 'cubes'}`,
        `It costs ${String(cost)} mutation cubes, and you have ${String(seat.cubes)}.`,
        'Bigger changes need more variants to choose from, and those come with many divisions and deaths.',
      )
    if (isFull(acting)) {
      if (action.replaces === undefined || !seat.adaptations.includes(action.replaces))
        return reason(
          'V2/full',
          'Replaces another',
          `You hold ${String(seat.adaptations.length)} adaptations; name one that this one replaces.`,
          'Traits cost a cell something, so a line cannot keep every one of them.',
        )
    } else if (action.replaces !== undefined)
      return reason(
        'V2/nothing-to-replace',
        'Room enough',
        'You have room for it, so nothing needs to be replaced.',
        'A trait is lost when keeping it costs more than it helps.',
      )
    return undefined
  },
  choices(acting, add) {
    const { seat } = acting
    if (seat.fixed !== null || seat.offers === 'hidden') return
    const full = isFull(acting)
    for (const adaptation of seat.offers) {
      if (discounted(adaptation, acting.profile.discount) > seat.cubes) continue
      if (!full) add.push({ move: 'fix', adaptation })
      else for (const replaces of seat.adaptations) add.push({ move: 'fix', adaptation, replaces })
    }
  },
  cost: () => 0,
  rolls: () => false,
  tests: () => [],
  perform(play, id, seat, action: ActionOf<'fix'>) {
    const { adaptation, replaces } = action
    const cost = costOf(seat, adaptation)
    seat.cubes -= cost
    seat.adaptations = [...seat.adaptations.filter((held) => held !== replaces), adaptation]
    seat.offers = seat.offers === 'hidden' ? [] : seat.offers.filter((card) => card !== adaptation)
    seat.fixed = adaptation
    seat.replaced = replaces ?? null
    play.log?.push({
      key: 'fixed',
      rule: 'V2',
      round: play.state.round,
      seat: id,
      adaptation,
      cost,
      replaced: seat.replaced,
    })
  },
})
