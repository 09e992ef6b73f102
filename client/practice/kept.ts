import * as v from 'valibot'
import { PAUSES, withAnswer, type Progress } from './leitner'

/** What was practised stays on this device: which question, when, and how it went. */
const KEY = 'seed-and-soil/practice'
const FORMAT = 'seed-and-soil/practice-1'

const schema = v.object({
  format: v.literal(FORMAT),
  answered: v.record(
    v.string(),
    v.object({
      box: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(PAUSES.length - 1)),
      at: v.pipe(v.number(), v.finite()),
    }),
  ),
})

type Store = Pick<Storage, 'getItem' | 'setItem'>

/** What this device has practised. Where the browser stores nothing it lasts as long as the page. */
export interface KeptProgress {
  read: () => Progress
  answer: (id: string, isRight: boolean, now: number) => void
}

const parse = (text: string | null): Progress => {
  if (text === null) return {}
  try {
    const found = v.safeParse(schema, JSON.parse(text))
    return found.success ? found.output.answered : {}
  } catch {
    return {}
  }
}

/** @param store asks for the browser's storage, which may throw at any time */
export const createKeptProgress = (store: () => Store = () => localStorage): KeptProgress => {
  /** What the browser refused to store. */
  let remembered: Progress | null = null
  // Read each time: another tab may practise too.
  const read = (): Progress => {
    if (remembered !== null) return remembered
    try {
      return parse(store().getItem(KEY))
    } catch {
      return {}
    }
  }
  return {
    read,
    answer: (id, isRight, now) => {
      const answered = withAnswer(read(), id, isRight, now)
      try {
        store().setItem(KEY, JSON.stringify({ format: FORMAT, answered }))
      } catch {
        remembered = answered
      }
    },
  }
}
