import type { Moment, WhatIf } from '../../game/public'
import type { Found, LookBack } from './backWorker'

/** What is known of a game so far; a part that is `null` is still being looked for. */
export interface Looked {
  points: readonly Moment[] | null
  /** `none` where the expert would have chosen much the same. */
  whatIf: WhatIf | 'none' | null
  /** What is missing will not come. */
  failed: boolean
}

export const NOT_YET: Looked = { points: null, whatIf: null, failed: false }

/** What this needs of a `Worker`; tests pass one that does as they like. */
export interface BackWorker {
  postMessage: (asked: LookBack) => void
  terminate: () => void
  onmessage: ((event: MessageEvent<Found>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** A worker that has not answered so long is given up: the slowest device takes a part of it. In milliseconds. */
const PATIENCE = 60_000

const spawnWorker = (): BackWorker =>
  new Worker(new URL('./backWorker.ts', import.meta.url), { type: 'module', name: 'looking back' })

/**
 * Looks back on a game in a worker, never on the page itself: it takes seconds.
 *
 * @param tell is called with what is known, each time that it is more
 * @returns ends it, whether it is ready or not
 */
export const lookBack = (
  asked: LookBack,
  tell: (looked: Looked) => void,
  spawn: () => BackWorker = spawnWorker,
): (() => void) => {
  let known = NOT_YET
  let isOver = false
  let worker: BackWorker | null = null
  const end = () => {
    isOver = true
    clearTimeout(timer)
    worker?.terminate()
  }
  const add = (more: Partial<Looked>) => {
    if (isOver) return
    known = { ...known, ...more }
    if (known.failed || known.whatIf !== null) end()
    tell(known)
  }
  const timer = setTimeout(() => add({ failed: true }), PATIENCE)
  try {
    worker = spawn()
    worker.onmessage = ({ data }) => {
      if ('points' in data) add({ points: data.points })
      else if ('whatIf' in data) add({ whatIf: data.whatIf ?? 'none' })
      else add({ failed: true })
    }
    worker.onerror = (event) => {
      event.preventDefault()
      add({ failed: true })
    }
    worker.postMessage(asked)
  } catch {
    // A browser without workers: what the page says of it is all that can be done.
    add({ failed: true })
  }
  return end
}
