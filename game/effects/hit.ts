import { NUMBERS } from '../numbers'
import type { Play } from '../play'
import { eachSeat } from '../play'
import { profileOf } from '../profile'
import { busiestOrgan, shrink } from '../rules/colonies'
import { countLosses } from '../rules/losses'
import { protections, remedies } from '../rules/tests'
import { colonised } from '../rules/where'
import { seatAt, type SeatState, type State } from '../state'
import { atLeast, capital, cells, organs } from '../text/words'
import type { Organ, SeatId } from '../vocabulary'
import { immuneNeed, immuneTest } from './cellTest'
import { isSpared, type EffectRule, type Resolving } from './effect'
import type { EffectOf } from './vocabulary'

type Which = EffectOf<'hit'>['colonies']

const isActive = (seat: SeatState, organ: Organ) => !seat.colonies[organ].dormant

const NOWHERE: readonly Organ[] = []

/** T2: the first of the seat's active colonies that no other one beats. */
const extreme = (seat: SeatState, better: (size: number, than: number) => boolean): Organ[] => {
  let best: Organ | null = null
  for (const organ of colonised(seat))
    if (
      isActive(seat, organ) &&
      (best === null || better(seat.colonies[organ].size, seat.colonies[best].size))
    )
      best = organ
  return best === null ? [] : [best]
}

const hasSeenSecondary = (state: State, organ: Organ): boolean =>
  state.valueAt[organ] > 0 || state.order.some((id) => seatAt(state, id).formed[organ] > 0)

/** Whether the card looks for active colonies of this organ and size. */
const isMeant = (state: State, size: number, organ: Organ, which: Which, busiest: Organ | null) => {
  switch (which.by) {
    case 'all':
      return true
    case 'size':
      return size >= which.min && size <= which.max
    case 'organ':
      return which.organs.includes(organ)
    case 'busiest':
      return organ === busiest
    case 'seen':
      return hasSeenSecondary(state, organ)
    case 'smallest':
    case 'largest':
      return false
  }
}

const targets = (
  state: State,
  seat: SeatState,
  which: Which,
  busiest: Organ | null,
): readonly Organ[] => {
  if (which.by === 'smallest') return extreme(seat, (size, than) => size < than)
  if (which.by === 'largest') return extreme(seat, (size, than) => size > than)
  let meant = NOWHERE
  for (const organ of colonised(seat))
    if (isActive(seat, organ) && isMeant(state, seat.colonies[organ].size, organ, which, busiest))
      meant = [...meant, organ]
  return meant
}

const hitColony = (
  play: Play,
  id: SeatId,
  at: Organ,
  { unless, loss = 1 }: EffectOf<'hit'>,
  resolving: Resolving,
): void => {
  const seat = seatAt(play.state, id)
  const colony = seat.colonies[at]
  const profile = profileOf(seat)
  const need = unless === undefined ? null : immuneNeed(unless, profile, resolving)
  const roll = need === null ? null : play.random.die(play.stream)
  const withstands = need !== null && roll !== null && roll >= need
  const lost = withstands ? 0 : Math.min(loss, colony.size)
  shrink(colony, lost)
  play.log?.push({
    key: 'colonyHit',
    rule: resolving.rule,
    round: play.state.round,
    seat: id,
    cause: play.cause,
    at,
    roll,
    test: unless === undefined ? null : immuneTest(unless, profile, resolving),
    loss: lost,
    left: colony.size,
    saves:
      lost === 0
        ? []
        : need === null || roll === null || unless === undefined
          ? protections(seat, lost, (other) => resolving.sparedBy(other) !== null)
          : remedies(seat, [roll], need, (other) =>
              resolving.sparedBy(other) === null ? immuneNeed(unless, other, resolving) : null,
            ),
  })
  countLosses(play, id, lost)
}

const upTo = (size: number): string => (size < NUMBERS.colony.limit ? String(size) : 'more')

const isAnySize = ({ min, max }: Extract<Which, { by: 'size' }>): boolean =>
  min <= 1 && max >= NUMBERS.colony.limit

const named = (which: Which): string => {
  switch (which.by) {
    case 'all':
      return 'every active colony'
    case 'size':
      if (isAnySize(which)) return 'every active colony'
      return which.min === which.max
        ? `active colonies of size ${String(which.min)}`
        : `active colonies of size ${String(which.min)} or ${upTo(which.max)}`
    case 'organ':
      return `active colonies in ${organs(which.organs)}`
    case 'busiest':
      return 'each active colony in the organ with the most active colony cells'
    case 'seen':
      return 'active colonies in organs that have seen a secondary tumour'
    case 'smallest':
      return 'each seat’s smallest active colony'
    case 'largest':
      return 'each seat’s largest active colony'
  }
}

/** Those that are named in the plural. */
const MANY: readonly Which['by'][] = ['size', 'organ', 'seen']

const isMany = (which: Which): boolean =>
  MANY.includes(which.by) && !(which.by === 'size' && isAnySize(which))

/** Active colonies are hit. */
export const hit: EffectRule<'hit'> = {
  attack: true,
  describe: ({ colonies, unless, loss = 1 }) => {
    const subject = named(colonies)
    if (unless !== undefined) return `Hit unless ${atLeast(unless)}: ${subject}.`
    const lose = isMany(colonies) ? `lose ${cells(loss)} each` : `loses ${cells(loss)}`
    return `${capital(subject)} ${lose}.`
  },
  resolve(play, effect, resolving) {
    const busiest = effect.colonies.by === 'busiest' ? busiestOrgan(play) : null
    eachSeat(play.state, (id, seat) => {
      const hits = targets(play.state, seat, effect.colonies, busiest)
      if (hits.length === 0 || isSpared(play, id, profileOf(seat), resolving)) return
      for (const at of hits) hitColony(play, id, at, effect, resolving)
    })
  },
}
