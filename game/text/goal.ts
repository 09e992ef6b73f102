import type { Move } from '../action'
import type { Hope, Weighed } from '../bots/bot'
import { seatAt, type View } from '../state'
import { ORGANS, VESSEL_PLACES, type Organ, type SeatId } from '../vocabulary'
import { ORGAN_NAMES, PLACE_NAMES } from './words'

/** Points; a gain that is not larger is no goal. */
const NOTICED = 0.01

/** What rouses a colony that sleeps; anything else can only make it worth more. */
const ROUSING: readonly Move[] = ['colonise', 'extravasate']

type Whose = 'its' | 'your'

const colonyGoal = (view: View, seat: SeatId, organ: Organ, move: Move, whose: Whose): string => {
  const { size, dormant } = seatAt(view, seat).colonies[organ]
  const where = `in the ${ORGAN_NAMES[organ]}`
  if (size === 0) return `found a colony ${where}`
  const verb = dormant && ROUSING.includes(move) ? 'wake' : 'strengthen'
  return `${verb} ${whose} colony ${where}`
}

/**
 * A hope in words that hold whichever way it is served: cells that are somewhere can also gain by
 * better odds, and cubes or a primary tumour by being used.
 */
const goalAt = (view: View, seat: SeatId, hope: Hope, move: Move, whose: Whose): string => {
  switch (hope) {
    case 'primary':
      return `look after ${whose} primary tumour`
    case 'stroma':
      return 'have cells ready in the stroma, close to the vessels'
    case 'niches':
      return 'make soil ready for colonies to come'
    case 'cubes':
      return `make good use of ${whose} mutation cubes`
    case 'traits':
      return 'hold an adaptation that helps in all rounds to come'
    case 'points':
      return 'score points in this round'
    default: {
      const place = VESSEL_PLACES.find((at) => hope === `vessel/${at}`)
      if (place !== undefined) return `have cells well placed in the ${PLACE_NAMES[place]}`
      const organ = ORGANS.find((at) => hope === `colony/${at}`) ?? 'node'
      return colonyGoal(view, seat, organ, move, whose)
    }
  }
}

/**
 * What an action is expected to bring most of, as the rest of a sentence that begins “wants to” or
 * “helps you to”; null where it brings nothing by itself.
 */
export const describeGoal = (
  view: View,
  seat: SeatId,
  { action, gains }: Weighed,
  whose: Whose,
): string | null => {
  const [top] = gains
  return top !== undefined && top.by > NOTICED
    ? goalAt(view, seat, top.at, action.move, whose)
    : null
}
