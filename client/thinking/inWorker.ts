import type { Thought } from '../../game/public'
import { onThisPage } from './onThisPage'
import { NoLongerAsked, type Question, type Thinker } from './thinker'
import type { Answer } from './worker'

/** A worker that has not answered so long after its time was up is given up. In milliseconds. */
const PATIENCE = 6000

/** What the thinker needs of a `Worker`; tests pass one that does as they like. */
export interface WorkerLike {
  postMessage: (question: Question) => void
  terminate: () => void
  onmessage: ((event: MessageEvent<Answer>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

const spawnWorker = (): WorkerLike =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'bots' })

/** A question that the worker thinks about now. */
interface Asked {
  resolve: (thought: Thought) => void
  reject: (error: Error) => void
}

/**
 * Thinks in a worker, so that no bot holds up the page. A new question ends the thought before it, and
 * with it the worker: a search that is under way reads no messages. Where there is no worker, or it
 * broke, the page thinks for itself.
 */
export const inWorker = (
  spawn: () => WorkerLike = spawnWorker,
  otherwise: Thinker = onThisPage(),
): Thinker & { start: () => void } => {
  let worker: WorkerLike | null = null
  let asked: Asked | null = null
  let isBroken = spawn === spawnWorker && typeof Worker === 'undefined'
  let isClosed = false

  const end = (why: Error) => {
    worker?.terminate()
    worker = null
    asked?.reject(why)
  }

  const started = (): WorkerLike => {
    if (worker !== null) return worker
    worker = spawn()
    worker.onmessage = ({ data }) => {
      if ('thought' in data) asked?.resolve(data.thought)
      else asked?.reject(new Error(data.error))
    }
    worker.onerror = (event) => {
      event.preventDefault()
      isBroken = true
      end(new Error(event.message === '' ? 'the worker did not start' : event.message))
    }
    return worker
  }

  const askWorker = (question: Question): Promise<Thought> => {
    if (asked !== null) end(new NoLongerAsked('another question came first'))
    const thought = new Promise<Thought>((resolve, reject) => {
      const timer = setTimeout(
        () => end(new Error('the worker does not answer')),
        question.milliseconds + PATIENCE,
      )
      const settle = () => {
        clearTimeout(timer)
        asked = null
      }
      asked = {
        resolve: (answer) => {
          settle()
          resolve(answer)
        },
        reject: (error) => {
          settle()
          reject(error)
        },
      }
    })
    started().postMessage(question)
    return thought
  }

  return {
    /** Loads the worker before there is anything to think about. */
    start: () => {
      if (!isBroken && !isClosed) started()
    },
    think: async (question) => (isBroken ? otherwise.think(question) : askWorker(question)),
    close: () => {
      isClosed = true
      end(new NoLongerAsked('the game is closed'))
      otherwise.close()
    },
  }
}
