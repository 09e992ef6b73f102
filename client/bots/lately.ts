import {
  formatLog,
  type Explanation,
  type LogEntry,
  type SeatId,
  type SeatNames,
} from '../../game/public'
import type { Outcome } from '../online/trouble'
import type { Author } from '../online/types'

/** A step that a bot, or autopilot, took at a table online. */
export interface BotStep {
  step: number
  round: number
  seat: SeatId
  by: Author
  /** What came of it for its seat, without what is hidden. */
  entries: readonly LogEntry[]
}

/** What bots did lately at a table online. The server remembers for a while why. */
export interface Lately {
  /** Oldest first. */
  steps: readonly BotStep[]
  /** Null where nobody remembers, and where offers are secret. */
  why: (step: number) => Promise<Outcome<{ why: Explanation | null }>>
}

/** About as many as the server remembers. */
const MOST = 24

interface Taken {
  step: number
  seat: SeatId | null
  by: Author | null
  entries: readonly LogEntry[]
}

/** With the last `done` of a round the body acts: that is not the bot's doing. */
const ownPart = (entries: readonly LogEntry[]): readonly LogEntry[] => {
  const end = entries.findIndex(({ key }) => key === 'done')
  return end < 0 ? entries : entries.slice(0, end + 1)
}

/** The last steps that were not a person's. */
export const botStepsOf = (taken: readonly Taken[]): readonly BotStep[] => {
  const steps: BotStep[] = []
  for (const { step, seat, by, entries } of taken) {
    const [first] = entries
    if (seat === null || by === null || by === 'person' || first === undefined) continue
    steps.push({ step, round: first.round, seat, by, entries: ownPart(entries) })
  }
  return steps.slice(-MOST)
}

/** What came of a step, one sentence each. */
export const sentencesOfStep = ({ entries }: BotStep, names: SeatNames): string[] =>
  entries.flatMap((entry) => formatLog(entry, names)?.text ?? [])
