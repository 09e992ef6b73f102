import type { Thought } from '../../game/public'
import { thinkNow } from './mind'
import type { Question } from './thinker'

/** What comes back: the thought, or what went wrong, in words for the console. */
export type Answer = { thought: Thought } | { error: string }

/** The program of the worker: one question, one answer. */
self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  let answer: Answer
  try {
    answer = { thought: thinkNow(data) }
  } catch (error) {
    answer = { error: String(error) }
  }
  self.postMessage(answer)
})
