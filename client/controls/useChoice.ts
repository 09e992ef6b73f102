import { useCallback, useMemo, useState } from 'react'
import type { Action, LogEntry, Move } from '../../game/public'
import type { Spot } from '../match/spots'
import type { Match } from '../match/useMatch'
import { cue } from '../sound/cue'
import { actSoon } from './actSoon'

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
  spot: Spot | null
  move: Move | null
  /** Where the log stood before the last action; null when its outcome was put away. */
  since: number | null
}

const NOTHING: Picked = { spot: null, move: null, since: null }

/** The same object, with the same functions, until something about it changes. */
export const useChoice = (match: Match): Choice => {
  const turn = `${match.view.round}/${match.seat}`
  const [kept, setKept] = useState({ turn, picked: NOTHING })
  const picked = kept.turn === turn ? kept.picked : NOTHING
  const pick = useCallback(
    (change: (picked: Picked) => Partial<Picked>) => {
      setKept((last) => {
        const before = last.turn === turn ? last.picked : NOTHING
        return { turn, picked: { ...before, ...change(before) } }
      })
    },
    [turn],
  )
  const selectSpot = useCallback(
    (spot: Spot | null) => {
      cue('select')
      pick((before) => ({ spot: spot === before.spot && before.move === null ? null : spot }))
    },
    [pick],
  )
  const selectMove = useCallback(
    (move: Move | null) => {
      cue('select')
      pick(() => ({ move }))
    },
    [pick],
  )
  return useMemo(
    () => ({
      spot: picked.spot,
      move: picked.move,
      selectSpot,
      selectMove,
      act: (action) => {
        actSoon(() => {
          const since = match.log.length
          if (match.act(action) === undefined) pick(() => ({ move: null, since }))
        })
      },
      outcome: picked.since === null ? [] : match.log.slice(picked.since),
      putAway: () => pick(() => ({ since: null })),
    }),
    [match, picked, pick, selectSpot, selectMove],
  )
}
