import type { LogEntry } from '../../game/log'
import { seatAt, type SeatState, type State } from '../../game/state'
import { view, visibleLog } from '../../game/view'
import type { CardId, SeatId } from '../../game/vocabulary'

/** The offers of a seat in a state, where none are hidden. */
export const offersOf = ({ offers }: SeatState): readonly CardId[] =>
  offers === 'hidden' ? [] : offers

const SECRET_KEYS = ['secret', 'streams', 'decks', 'undo', 'flowBag', 'adaptationDiscard', 'seed']

const keysIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)])

/** Cards that everybody may see with a seat. */
const openCards = (state: State): Set<CardId> => {
  const open = new Set<CardId>()
  for (const id of state.order) {
    const seat = seatAt(state, id)
    const offers = state.secretOffers ? [] : offersOf(seat)
    for (const card of [...seat.adaptations, ...offers, seat.fixed, seat.replaced])
      if (card !== null) open.add(card)
  }
  return open
}

/** What somebody sees that the rules keep from them (rule T8); it should be nothing. */
export const leaksIn = (
  state: State,
  viewer: SeatId | null,
  entries: readonly LogEntry[],
): string[] => {
  const seen = view(state, viewer)
  const leaks = keysIn(seen).filter((key) => SECRET_KEYS.includes(key))
  const shown = JSON.stringify(seen)
  const open = openCards(state)
  const own = viewer === null ? [] : offersOf(seatAt(state, viewer))
  for (const card of [...state.secret.decks.adaptation, ...state.secret.adaptationDiscard])
    if (!open.has(card) && shown.includes(`"${card}"`)) leaks.push(`${card} lies in the deck`)
  if (state.secretOffers) {
    const theirs = state.order
      .filter((id) => id !== viewer)
      .flatMap((id) => offersOf(seatAt(state, id)))
    for (const card of theirs)
      if (!open.has(card) && !own.includes(card) && shown.includes(`"${card}"`))
        leaks.push(`${card} was offered to another seat`)
    const told = visibleLog(entries, viewer).filter((entry) => entry.key === 'offered')
    if (told.some(({ seat }) => seat !== viewer)) leaks.push('the log tells another seat’s offers')
  }
  return leaks
}
