import type { Action } from '../action'
import { testsOf } from '../actions'
import { immuneCard } from '../catalogue'
import { BLOOD_PLACES, type Icon, type SeatId } from '../vocabulary'
import { seatAt, type SeatState, type View } from '../state'
import type { MoveTopicId } from '../science/topic'

export const TOPIC_OF_ICON: Readonly<Record<Icon, MoveTopicId>> = {
  N: 'natural-killer-cells',
  T: 't-cells',
  P: 'phagocytes',
  '±': 'circulation',
}

const isInBlood = ({ singles, clusters }: SeatState): boolean =>
  BLOOD_PLACES.some((at) => singles[at] + clusters[at] > 0)

/** For a seat that does nothing more: what of the body it now waits for. */
const topicOfWaiting = (view: View, seat: SeatState): MoveTopicId => {
  if (isInBlood(seat)) return 'circulation'
  const [card] = view.forecast.immune
  return card === undefined ? 'circulation' : TOPIC_OF_ICON[immuneCard(card).icon]
}

const topicOfColonising = (
  view: View,
  id: SeatId,
  action: Action & { move: 'colonise' },
): MoveTopicId => {
  const { size, dormant } = seatAt(view, id).colonies[action.at]
  if (dormant) return 'dormancy'
  const parts = testsOf(view, id, action).flatMap(({ test }) => test.parts)
  if (parts.some(({ source }) => source.kind === 'sizeWall')) return 'size-wall'
  if (size === 1) return 'colonisation'
  return size === 2 ? `soil-${action.at}` : 'secondary-tumour'
}

/** The topic of the science pages that tells most about an action, as the table stands. */
export const topicOfAction = (view: View, id: SeatId, action: Action): MoveTopicId => {
  switch (action.move) {
    case 'fix':
      return 'mutation-and-selection'
    case 'turnDial':
      return 'emt'
    case 'divide':
      return 'primary-tumour'
    case 'invade':
      return action.onward === true ? 'intravasation' : 'local-invasion'
    case 'intravasate':
      if (action.route === 'lymph') return 'lymph-route'
      if (action.form === 'cluster') return 'clusters'
      return action.route === 'plexus' ? 'vertebral-plexus' : 'intravasation'
    case 'extravasate':
      return 'extravasation'
    case 'moveOn':
      return action.at === 'node' ? 'lymph-route' : 'circulation'
    case 'aggregate':
      return 'platelets'
    case 'colonise':
      return topicOfColonising(view, id, action)
    case 'niche':
      return 'niche'
    case 'rest':
    case 'undo':
    case 'done':
      return topicOfWaiting(view, seatAt(view, id))
  }
}
