import type { LogEntry, View } from '../../game/public'
import type { Geometry, Point } from '../board/geometry'
import type { Placed } from '../board/placements'
import { cue, hush } from '../sound/cue'
import { beatsOf } from './beats'
import { filmOf } from './film'
import { placesIn } from './places'
import type { Reel } from './reel'
import type { Flow } from './routes'
import { stillOf } from './still'
import { LONGEST, scheduleOf } from './timing'

/** What is on the board now, and how it may be shown. */
export interface Sight {
  view: View
  log: readonly LogEntry[]
  /** Where tokens lie in a position, for whoever looks at the board now. */
  placed: (view: View) => readonly Placed[]
  /** Where the outlines of lost cells lie. */
  outlines: ReadonlyMap<string, Point>
  geometry: Geometry
  flow: Flow
  /** Something else tells what happened first. */
  waits: boolean
  isReduced: boolean
  /** Nobody can see the board. */
  isHidden: boolean
}

/** A reel that is running. */
export interface Running {
  id: number
  reel: Reel
}

/** What makes the reels run: the browser, or a test. */
export interface Projector {
  /** How many milliseconds of it are left. */
  left: () => number
  /** Lets it come to its end within so many milliseconds. */
  hurry: (milliseconds: number) => void
}

/** So long a reel still has when the next one is waiting. */
const HURRIED = 200

/** Plays what happens, in order, and never holds anything up: the game has gone on long before. */
export interface Theatre {
  /** Called with everything that is drawn; what is new in the log since then is played. */
  see: (sight: Sight) => void
  projects: (id: number, projector: Projector) => void
  ended: (id: number) => void
  /** Shows at once how it all ends. */
  skip: () => void
  subscribe: (listener: () => void) => () => void
  running: () => readonly Running[]
}

export const createTheatre = (): Theatre => {
  const listeners = new Set<() => void>()
  const projectors = new Map<number, Projector>()
  let running: readonly Running[] = []
  let count = 0
  /** The position that has been shown, and the last thing that led to it. */
  let shown: { view: View; last: LogEntry | undefined } | null = null

  const set = (next: readonly Running[]): void => {
    running = next
    listeners.forEach((listener) => listener())
  }

  const skip = (): void => {
    if (running.length === 0) return
    hush()
    projectors.clear()
    set([])
  }

  const leftOf = ({ id, reel }: Running): number => projectors.get(id)?.left() ?? reel.length

  const play = (before: View, news: readonly LogEntry[], sight: Sight): void => {
    const beats = beatsOf(news)
    if (beats.length === 0) return
    const stage = {
      places: placesIn(sight.placed(before), sight.placed(sight.view), sight.geometry),
      outlines: sight.outlines,
      geometry: sight.geometry,
      flow: sight.flow,
    }
    for (const { id } of running) projectors.get(id)?.hurry(HURRIED)
    const lead = Math.min(HURRIED, Math.max(0, ...running.map(leftOf)))
    const busy = new Set(running.flatMap(({ reel }) => [...reel.tokens.keys()]))
    const schedule = scheduleOf(beats, LONGEST - lead)
    const reel = sight.isReduced
      ? stillOf(schedule, stage)
      : filmOf(schedule, stage, { lead, busy })
    for (const note of reel.notes) cue(note.cue, note.at)
    set([...running, { id: (count += 1), reel }])
  }

  return {
    see: (sight) => {
      if (sight.waits && shown !== null) return
      const last = sight.log.at(-1)
      const before = shown
      shown = { view: sight.view, last }
      if (before === null || before.last === last || before.last === undefined) return
      // The log caught up with a board that was there already.
      if (before.view === sight.view) return
      const from = sight.log.lastIndexOf(before.last)
      // Another game, or a log that this seat may not see all of.
      if (from < 0) skip()
      else if (!sight.isHidden) play(before.view, sight.log.slice(from + 1), sight)
    },
    projects: (id, projector) => void projectors.set(id, projector),
    ended: (id) => {
      projectors.delete(id)
      if (running.some((one) => one.id === id)) set(running.filter((one) => one.id !== id))
    },
    skip,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    running: () => running,
  }
}
