import { useState } from 'react'
import type { Action, LogEntry, Move } from '../../game/public'
import type { Spot } from '../match/spots'
import type { Match } from '../match/useMatch'
import { cue } from '../sound/cue'

/** What the acting person has picked so far; it is forgotten when the turn passes on. */
export interface Choice {
  spot: Spot | null
  move: Move | null
  selectSpot: (spot: Spot | null) => void
  selectMove: (move: Move | null) => void
  act: (action: Action) => void
  /** What the last action brought about, until it is put away. */
  outcome: readonly LogEntry[]
  putAway: () => void
}

interface Picked {
  turn: string
  spot: Spot | null
  move: Move | null
  /** Where the log stood before the last action; null when its outcome was put away. */
  since: number | null
}

export const useChoice = (match: Match): Choice => {
  const turn = `${match.view.round}/${match.seat}`
  const fresh: Picked = { turn, spot: null, move: null, since: null }
  const [kept, setPicked] = useState(fresh)
  const picked = kept.turn === turn ? kept : fresh
  return {
    spot: picked.spot,
    move: picked.move,
    selectSpot: (spot) => {
      cue('select')
      setPicked({ ...picked, spot: spot === picked.spot && picked.move === null ? null : spot })
    },
    selectMove: (move) => {
      cue('select')
      setPicked({ ...picked, move })
    },
    act: (action) => {
      const since = match.log.length
      if (match.act(action) === undefined) setPicked({ ...picked, move: null, since })
    },
    outcome: picked.since === null ? [] : match.log.slice(picked.since),
    putAway: () => setPicked({ ...picked, since: null }),
  }
}
