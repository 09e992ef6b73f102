import {
  applyChange,
  unpackEntries,
  type LogEntry,
  type SeatId,
  type View,
} from '../../game/public'
import type { Author, Snapshot, Step, ViewChange } from './types'

/** A step of the game as this page has it. */
export interface TakenStep {
  step: number
  seat: SeatId | null
  by: Author | null
  entries: readonly LogEntry[]
}

/**
 * Follows one game: the view is always that of the newest step known, while the log is without gaps
 * and may lag behind it until what was missed has been told.
 */
export interface Follower {
  /** The game that is followed; null before the first. */
  game: () => Snapshot | null
  log: () => readonly LogEntry[]
  /** The last step that the log holds; -1 before the dealing. */
  loggedTo: () => number
  /** Whether the log lacks steps that the view already shows. */
  isBehind: () => boolean
  stepsAfter: (step: number) => readonly TakenStep[]
  /** A snapshot: of a new game, or of the one that is followed, at a later step. */
  show: (game: Snapshot) => void
  /** Steps to be logged, in any order. Returns those that could be, oldest first. */
  take: (steps: readonly Step[]) => readonly TakenStep[]
  /** A step with its change; `gap` when it does not fit what is known. */
  follow: (number: number, step: Step, change: ViewChange) => readonly TakenStep[] | 'gap'
}

export const createFollower = (): Follower => {
  let game: Snapshot | null = null
  let steps: TakenStep[] = []
  /** The log as it was last shown: a new list with every change, so that a snapshot stays as it was. */
  let log: readonly LogEntry[] = []
  const early = new Map<number, Step>()

  const loggedTo = (): number => steps.at(-1)?.step ?? -1

  const take: Follower['take'] = (news) => {
    for (const step of news) if (step[0] > loggedTo()) early.set(step[0], step)
    const taken: TakenStep[] = []
    for (;;) {
      const next = early.get(loggedTo() + 1)
      if (next === undefined) break
      const [step, seat, by, entries] = next
      early.delete(step)
      const one = { step, seat, by, entries: unpackEntries(entries) }
      steps.push(one)
      taken.push(one)
    }
    if (taken.length > 0) log = log.concat(taken.flatMap(({ entries }) => entries))
    return taken
  }

  const show: Follower['show'] = (next) => {
    if (game?.number !== next.number) {
      steps = []
      log = []
      early.clear()
    } else if (next.step < game.step) return
    game = next
  }

  return {
    game: () => game,
    log: () => log,
    loggedTo,
    isBehind: () => game !== null && loggedTo() < game.step,
    stepsAfter: (after) => steps.filter(({ step }) => step > after),
    show,
    take,
    follow: (number, step, change) => {
      if (game?.number !== number) return 'gap'
      if (step[0] <= game.step) return take([step])
      if (step[0] > game.step + 1) return 'gap'
      const view: View = applyChange(game.view, change)
      game = { number, step: step[0], view }
      return take([step])
    },
  }
}
