import type { Thought } from '../../game/public'
import { onThisPage } from './onThisPage'
import { NoLongerAsked, type Question, type Thinker } from './thinker'
import type { Answer } from './worker'

/** A worker that has not answered so long after its time was up is given up. In milliseconds. */
const PATIENCE = 4000

/** What the thinker needs of a `Worker`; tests pass one that does as they like. */
export interface WorkerLike {
  postMessage: (question: Question) => void
  terminate: () => void
  onmessage: ((event: MessageEvent<Answer>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

const spawnWorker = (): WorkerLike =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'bots' })

/**
 * Thinks in a worker, so that no bot holds up the page. The worker starts with the first question; a
 * new question ends the thought before it, and with it the worker: a search that is under way reads
 * no messages. Where there is no worker, or it broke, the page thinks for itself.
 */
export const inWorker = (
  spawn: () => WorkerLike = spawnWorker,
  otherwise: Thinker = onThisPage(),
): Thinker => {
  let worker: WorkerLike | null = null
  let isBroken = false
  let giveUp: ((error: Error) => void) | null = null

  const end = () => {
    worker?.terminate()
    worker = null
  }

  const askWorker = (question: Question): Promise<Thought> =>
    new Promise<Thought>((resolve, reject) => {
      giveUp?.(new NoLongerAsked('another question came first'))
      const asked = (worker ??= spawn())
      const stop = (error: Error) => {
        settle()
        end()
        reject(error)
      }
      const timer = setTimeout(
        () => stop(new Error('the worker does not answer')),
        question.milliseconds + PATIENCE,
      )
      const settle = () => {
        clearTimeout(timer)
        giveUp = null
      }
      giveUp = stop
      asked.onmessage = ({ data }) => {
        settle()
        if ('thought' in data) resolve(data.thought)
        else reject(new Error(data.error))
      }
      asked.onerror = (event) => {
        event.preventDefault()
        isBroken = true
        stop(new Error(event.message === '' ? 'the worker did not start' : event.message))
      }
      asked.postMessage(question)
    })

  return {
    think: async (question) => {
      const isAlone = spawn === spawnWorker && typeof Worker === 'undefined'
      return isAlone || isBroken ? otherwise.think(question) : askWorker(question)
    },
    close: () => {
      giveUp?.(new NoLongerAsked('the game is closed'))
      end()
      otherwise.close()
    },
  }
}
