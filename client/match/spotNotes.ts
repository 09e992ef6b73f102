import { testsOf, type Move } from '../../game/public'
import { kindOf, ACTION_MOVES } from '../controls/kinds'
import { commonReason, waysOf } from '../controls/ways'
import { chancesOf } from '../ui/Odds'
import { seatOf, spotOf, SPOTS, type Spot } from './spots'
import type { Match } from './useMatch'

/** What a kind of action is called at a spot, with the best chance that it has there. */
const offer = ({ view, seat, legal }: Match, move: Move, spot: Spot): string | null => {
  const here = legal.filter((action) => action.move === move && spotOf(action) === spot)
  if (seat === null || here.length === 0) return null
  const needs = here.flatMap((action) => testsOf(view, seat, action).map(({ test }) => test.need))
  const { verb } = kindOf(move)
  return needs.length === 0 ? verb : `${verb}, ${chancesOf(Math.min(...needs))} in 6`
}

const refusal = ({ view, seat, legal, whyNot }: Match, move: Move, spot: Spot): string | null => {
  if (seat === null) return null
  const ways = waysOf(move, seatOf(view, seat), legal, whyNot).filter(
    ({ sample }) => spotOf(sample) === spot,
  )
  const reason = commonReason(ways)
  return reason === undefined ? null : `Locked for “${kindOf(move).verb}”: ${reason.rule}`
}

/**
 * What the acting seat can do at each place and with what chance, or why it cannot: for those who do
 * not see rings, odds and padlocks. With a kind of action chosen it is about that kind alone.
 */
export const spotNotes = (match: Match, move: Move | null): ReadonlyMap<Spot, string> => {
  const notes = new Map<Spot, string>()
  if (match.seat === null) return notes
  for (const spot of SPOTS) {
    const moves = move === null ? ACTION_MOVES : [move]
    const offers = moves.flatMap((one) => offer(match, one, spot) ?? [])
    const note =
      offers.length > 0
        ? `You can: ${offers.join('; ')}.`
        : move === null
          ? null
          : refusal(match, move, spot)
    if (note !== null) notes.set(spot, note)
  }
  return notes
}
