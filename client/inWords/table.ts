import {
  cardOf,
  describeCard,
  partnerOf,
  TUMOUR_NAMES,
  words,
  type CardId,
  type SeatId,
} from '../../game/public'
import { seatOf } from '../match/spots'
import { plural } from '../ui/words'
import type { Seen } from './seen'

const titles = (ids: readonly CardId[]): string => words.listed(ids.map((id) => cardOf(id).title))

/** “Lull. Single cells need 3+.” */
const cardInWords = (id: CardId): string => {
  const card = cardOf(id)
  return `${card.title}. ${describeCard(card).join(' ')}`
}

const stateOf = ({ view }: Seen, id: SeatId): string => {
  const { done, actionsLeft } = seatOf(view, id)
  if (view.phase === 'over') return 'The game is over'
  return done ? 'Done for this round' : `${plural(Math.max(actionsLeft, 0), 'action')} left`
}

/** All that is open about a player, a sentence each. */
export const playerInWords = (seen: Seen, id: SeatId): string => {
  const { view, seat, names } = seen
  const state = seatOf(view, id)
  const partner = partnerOf(view, id)
  const { adaptations, offers } = state
  return [
    `${names[id]}${id === seat ? ', you' : ''}: ${TUMOUR_NAMES[state.tumour].toLowerCase()}`,
    partner === null ? null : `Plays with ${names[partner]}`,
    `${plural(state.points, 'point')}, ${plural(state.cubes, 'mutation cube')}, dial ${state.dial}`,
    stateOf(seen, id),
    adaptations.length === 0 ? 'No adaptations' : `Adaptations: ${titles(adaptations)}`,
    offers === 'hidden' || offers.length === 0 ? null : `Is offered ${titles(offers)}`,
    `${plural(state.launched, 'cell')} set out so far, ${state.lost} were lost`,
  ]
    .filter((sentence) => sentence !== null)
    .map((sentence) => `${sentence}.`)
    .join(' ')
}

/** This round's cards, in the order in which the body resolves them. */
export const cardsInWords = ({ view }: Seen): string[] => {
  const { shear, immune, soil } = view.forecast
  return [
    `Flow: ${cardInWords(shear)}`,
    ...immune.map((id) => `Immune cells: ${cardInWords(id)}`),
    `Soil: ${cardInWords(soil)}`,
  ]
}

export const clinicInWords = ({ view }: Seen): string[] => {
  const { at, end, marks, drawn } = view.clinic
  const next = marks.find((mark) => mark > at)
  return [
    `The clinic track stands at ${at} of ${end}; at its end the game ends.`,
    next === undefined ? 'No more cards are to come.' : `The next clinical card comes at ${next}.`,
    ...drawn.map((id) => `So far: ${cardInWords(id)}`),
    ...(view.immunotherapy > 0
      ? [`Immunotherapy: two immune cards for ${plural(view.immunotherapy, 'more round')}.`]
      : []),
    ...(view.boneGuard ? ['Bone guard: growth in bone is harder.'] : []),
  ]
}
