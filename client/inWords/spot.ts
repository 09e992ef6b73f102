import { groupsAt } from '../board/groups'
import { isOrgan, spotName, type Spot } from '../match/spots'
import { organInWords } from './organ'
import { cellsInWords, type Seen } from './seen'

/** A place on the board, as a screen reader says it: what it is, who is there, what it is like. */
export const spotWords = (seen: Seen, spot: Spot): string => {
  const groups = groupsAt(seen.view, spot, seen.seat)
  const cells = groups.length === 0 ? ['Empty'] : groups.map((group) => cellsInWords(seen, group))
  const about = isOrgan(spot) ? organInWords(seen, spot) : []
  return `${[spotName(spot), ...cells, ...about].join('. ')}.`
}
