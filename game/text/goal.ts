import type { Hope, Weighed } from '../bots/bot'
import { seatAt, type View } from '../state'
import { ORGANS, VESSEL_PLACES, type Organ, type SeatId } from '../vocabulary'
import { ORGAN_NAMES, PLACE_NAMES } from './words'

/** Points; a gain that is not larger is no goal. */
const NOTICED = 0.01

/** What an action is expected to bring most of; null where it brings nothing by itself. */
export const mainGain = ({ gains }: Weighed): Hope | null => {
  const [top] = gains
  return top !== undefined && top.by > NOTICED ? top.at : null
}

const colonyGoal = (view: View, seat: SeatId, organ: Organ, whose: string): string => {
  const { size, dormant } = seatAt(view, seat).colonies[organ]
  const where = `in the ${ORGAN_NAMES[organ]}`
  if (size === 0) return `found a colony ${where}`
  return dormant ? `wake ${whose} colony ${where}` : `strengthen ${whose} colony ${where}`
}

/** The rest of a sentence that begins “wants to”, “helps you to”. */
export const describeGoal = (
  view: View,
  seat: SeatId,
  hope: Hope,
  whose: 'its' | 'your',
): string => {
  switch (hope) {
    case 'primary':
      return `keep ${whose} primary tumour large`
    case 'stroma':
      return 'bring cells to the stroma, close to the vessels'
    case 'niches':
      return 'make soil ready for colonies to come'
    case 'cubes':
      return 'have more mutation cubes to change with'
    case 'traits':
      return 'hold an adaptation that helps in all rounds to come'
    case 'points':
      return 'score points in this round'
    default: {
      const place = VESSEL_PLACES.find((at) => hope === `vessel/${at}`)
      if (place !== undefined) return `bring cells to the ${PLACE_NAMES[place]}`
      const organ = ORGANS.find((at) => hope === `colony/${at}`) ?? 'node'
      return colonyGoal(view, seat, organ, whose)
    }
  }
}
