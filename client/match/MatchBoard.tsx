import { memo, useMemo } from 'react'
import { testsOf, type Move, type Organ } from '../../game/public'
import { Board } from '../board/Board'
import { possibleAt } from './possible'
import { spotNotes } from './spotNotes'
import type { Spot } from './spots'
import type { Match } from './useMatch'

interface MatchBoardProps {
  match: Match
  spot: Spot | null
  move: Move | null
  onSelect: (spot: Spot) => void
}

/** What leaving the vessel needs at the organs where that is possible. */
const exitsIn = ({ view, seat, legal }: Match): ReadonlyMap<Organ, number> => {
  const needs = new Map<Organ, number>()
  if (seat === null) return needs
  for (const action of legal) {
    if (action.move !== 'extravasate') continue
    const need = testsOf(view, seat, action)[0]?.test.need
    if (need !== undefined) needs.set(action.at, need)
  }
  return needs
}

/** The board, with all that the acting seat can do on it. */
export const MatchBoard = memo(function MatchBoard({
  match,
  spot,
  move,
  onSelect,
}: MatchBoardProps) {
  const { legal } = match
  const possible = useMemo(() => possibleAt(legal, move), [legal, move])
  const exits = useMemo(() => exitsIn(match), [match])
  const notes = useMemo(() => spotNotes(match, move), [match, move])
  return (
    <Board
      view={match.view}
      seat={match.viewer}
      selected={spot}
      possible={possible}
      exits={exits}
      notes={notes}
      choosing={move !== null}
      onSelect={onSelect}
      story={{ log: match.log, waits: match.happened.length > 0 }}
    />
  )
})
