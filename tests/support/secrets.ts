import type { LogEntry } from '../../game/log'
import type { State } from '../../game/state'
import { view, visibleLog } from '../../game/view'
import type { SeatId } from '../../game/vocabulary'

const SECRET_KEYS = ['secret', 'streams', 'decks', 'undo', 'flowBag', 'adaptationDiscard', 'seed']

const keysIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)])

const publicCards = (state: State): Set<string> => {
  const open = state.order.flatMap((id) => {
    const seat = state.seats[id]
    const offers = seat === undefined || seat.offers === 'hidden' ? [] : seat.offers
    return [...(seat?.adaptations ?? []), ...(state.secretOffers ? [] : offers), seat?.fixed]
  })
  const replaced = state.order.map((id) => state.seats[id]?.replaced)
  return new Set([...open, ...replaced].filter((card) => typeof card === 'string'))
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
  const open = publicCards(state)
  const own = viewer === null ? [] : (state.seats[viewer]?.offers ?? [])
  for (const card of [...state.secret.decks.adaptation, ...state.secret.adaptationDiscard])
    if (!open.has(card) && shown.includes(`"${card}"`)) leaks.push(`${card} lies in the deck`)
  if (state.secretOffers) {
    const theirs = state.order
      .filter((id) => id !== viewer)
      .flatMap((id) => state.seats[id]?.offers ?? [])
    for (const card of theirs)
      if (!open.has(card) && !own.includes(card) && shown.includes(`"${card}"`))
        leaks.push(`${card} was offered to another seat`)
    const told = visibleLog(entries, viewer).filter((entry) => entry.key === 'offered')
    if (told.some(({ seat }) => seat !== viewer)) leaks.push('the log tells another seat’s offers')
  }
  return leaks
}
