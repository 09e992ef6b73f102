import { use } from 'react'
import { seatAt, type State } from '../../game/public'
import { keepBest } from '../alone/best'
import { dayOfSeed } from '../alone/day'
import { paceSetting, predictSetting } from '../bots/pace'
import type { FoundMatch } from '../saves/found'
import { keepMatch } from '../saves/saves'
import type { NewGame } from '../setup/form'
import { reasonPrompts } from '../settings/preferences'
import { experienceSetting } from '../setup/solo'
import { inWorker } from '../thinking/inWorker'
import {
  resumeLocalMatch,
  startLocalMatch,
  type KeptMatch,
  type LocalMatch,
  type LocalSnapshot,
} from './localMatch'
import { LocalMatchScreen } from './LocalMatchScreen'
import { newSeed } from './seed'

/**
 * The table on this device, with the rules and the cards: by far the largest part of the page, which
 * the home screen does without.
 */

const after = (milliseconds: number, then: () => void): (() => void) => {
  const timer = setTimeout(then, milliseconds)
  return () => clearTimeout(timer)
}

const keep = (match: KeptMatch, state: State): boolean => {
  const day = dayOfSeed(match.record.seed)
  if (state.phase === 'over') {
    experienceSetting.keep('finished')
    if (day !== null) keepBest(day, seatAt(state, '0').points)
  }
  return keepMatch(match, state)
}

const options = () => {
  const thinker = inWorker()
  // What is on the screen first comes first; the bots' first move is a while away.
  setTimeout(thinker.start)
  return {
    keep,
    thinker,
    after,
    botSeed: newSeed(),
    pace: paceSetting,
    predict: predictSetting,
    isAsking: () => reasonPrompts.find() === 'on',
  }
}

export const startHere = (game: NewGame, seed: string): LocalMatch =>
  startLocalMatch({ ...game, seed }, options())

export const resumeHere = ({ kept, state, log }: FoundMatch): LocalMatch =>
  resumeLocalMatch(kept, { state, log }, options())

/** Plays on from a moment of a game, and keeps nothing of it. */
export const tryHere = ({ kept, state, log }: FoundMatch): LocalMatch =>
  resumeLocalMatch(kept, { state, log }, { ...options(), keep: () => true })

interface LocalTableProps {
  match: Promise<LocalMatch>
  onLeave: () => void
  /** Another game like this one. */
  onAgain: (last: LocalSnapshot) => void
}

/** The table, as soon as it is laid. */
export const LocalTable = ({ match, onLeave, onAgain }: LocalTableProps) => {
  const here = use(match)
  return (
    <LocalMatchScreen match={here} onLeave={onLeave} onAgain={() => onAgain(here.getSnapshot())} />
  )
}
