import type { Thinker } from './thinker'

/** The page stands still while it thinks: nobody should notice. In milliseconds. */
const LONGEST = 100

/** Thinks on the page itself, where there is no worker. The bots are loaded only when one is asked. */
export const onThisPage = (): Thinker => ({
  think: async (question) => {
    const { thinkNow } = await import('./mind')
    return thinkNow({ ...question, milliseconds: Math.min(question.milliseconds, LONGEST) })
  },
  close: () => undefined,
})
