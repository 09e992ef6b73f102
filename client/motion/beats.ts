import type { LogEntry, SeatId } from '../../game/public'
import { scenesOf, type Scene, type Stop } from './scenes'

/** Scenes that are to be seen at the same time. */
export type Beat = readonly Scene[]

/** One name for the cells of a seat at a stop: what is drawn as one token. */
export const tokenAt = (seat: SeatId, stop: Stop): string => {
  switch (stop.in) {
    case 'primary':
    case 'stroma':
      return `${seat}-${stop.in}`
    case 'vessel':
      return `${seat}-${stop.at}-${stop.form === 'single' ? 'singles' : 'cluster'}`
    case 'colony':
      return `${seat}-${stop.at}-colony`
    case 'tumour':
      return `${seat}-${stop.at}-sites`
  }
}

/** The body begins something else. */
const STARTS: ReadonlySet<LogEntry['key']> = new Set(['cardResolved', 'clinicMoved', 'roundBegan'])

/** Blood carries all cells at the same time, so that those who arrive meet nobody who leaves. */
const isFlow = (entry: LogEntry): boolean =>
  entry.rule === 'F1' && (entry.key === 'tested' || entry.key === 'carried' || entry.key === 'lost')

/** Where a scene finds its cells, which must be there by then. */
const sourceOf = (scene: Scene): string =>
  tokenAt(scene.seat, 'at' in scene ? scene.at : scene.from)

/**
 * Cuts what happened into beats, in its own order: what one seat does in one action, and all that one
 * card does to everybody, belongs together, unless the same cells are needed twice.
 */
export const beatsOf = (entries: readonly LogEntry[]): readonly Beat[] => {
  const beats: Scene[][] = []
  let beat: Scene[] = []
  let used = new Set<string>()
  let seat: SeatId | null = null
  let isBody = false

  const startAnew = () => {
    if (beat.length > 0) beats.push(beat)
    beat = []
    used = new Set()
    seat = null
  }

  for (const entry of entries) {
    if (STARTS.has(entry.key)) {
      startAnew()
      isBody = entry.key !== 'roundBegan'
    }
    const scenes = scenesOf(entry)
    const first = scenes[0]
    if (first === undefined) continue
    const isOther = !isBody && seat !== null && seat !== first.seat
    if (isOther || (!isFlow(entry) && used.has(sourceOf(first)))) startAnew()
    seat = first.seat
    beat.push(...scenes)
    for (const scene of scenes) {
      used.add(sourceOf(scene))
      if (scene.kind === 'travel') used.add(tokenAt(scene.seat, scene.to))
    }
  }
  startAnew()
  return beats
}
