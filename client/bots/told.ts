import {
  describeAction,
  formatLog,
  type Action,
  type BotName,
  type LogEntry,
  type SeatId,
  type SeatNames,
  type Thought,
  type View,
} from '../../game/public'
import type { Pace } from './pace'

/** One move of a bot on this device, as it is told to those who watch. */
export interface Told {
  /** Tells it from every other one of this match. */
  id: number
  round: number
  seat: SeatId
  /** Who decided: the seat's bot, or autopilot where that one could not think. */
  by: BotName
  action: Action
  /** What came of it, without what is hidden; the end of a bot's round brings nothing of its own. */
  entries: readonly LogEntry[]
  /**
   * What the bot weighed, and what it saw when it did: all that an explanation needs. Null where
   * offers are secret (it would give them away) and where nothing was thought.
   */
  why: { thought: Thought; saw: View } | null
  /** What the person expected it to do; null where nobody was asked or answered. */
  guess: Action | null
}

/** What will this bot do? One of them is what it has decided. */
export interface Prediction {
  seat: SeatId
  options: readonly Action[]
}

/** The bots of a match on this device: what they did, and how quickly they follow each other. */
export interface Bots {
  pace: Pace
  setPace: (pace: Pace) => void
  /** Whether one is asked, once a round and bot, what it will do. */
  predicts: boolean
  setPredicts: (on: boolean) => void
  /** Whether asking is possible here: with one person at the device. */
  canPredict: boolean
  /** The moves of this round and of the one before, oldest first. */
  told: readonly Told[]
  /** The move that is on the screen now. */
  showing: Told | null
  /** Whether the next move waits until that one is read; otherwise a bot thinks. */
  waits: boolean
  prediction: Prediction | null
  /** Answers the prediction; null leaves it out. */
  guess: (action: Action | null) => void
  /** On to the next move, whatever the pace. */
  next: () => void
  /** The rest of this round without a pause. */
  skip: () => void
  /** Stops the moves while something is read beside them; gives how to let them go on. */
  hold: () => () => void
  /** A bot could not think in this match, and autopilot acted in its place. */
  stoodIn: boolean
}

/** What a move is called and what came of it: one sentence each. */
export const sentencesOf = ({ entries }: Told, names: SeatNames): string[] =>
  entries.flatMap((entry) => formatLog(entry, names)?.text ?? [])

export const sameAction = (one: Action, other: Action): boolean =>
  describeAction(one) === describeAction(other)

/** How much there is to read. */
export const wordsOf = (told: Told, names: SeatNames): number =>
  [describeAction(told.action), ...sentencesOf(told, names)].join(' ').split(' ').length
