import { loadPatiently } from '../routes/patiently'
import type { Asker, AskingOptions } from './asking'

/** All that there is about questions: what to ask, and how it looks. */
export const loadPrompts = () => loadPatiently(() => import('./prompts'))

interface LaterOptions extends AskingOptions {
  /** Whether people at this device are asked at all. */
  isOn: () => boolean
}

/** Asks as `createAsking` does, which comes when there may be something to ask about: never in the first round. */
export const askLater = ({ isOn, ...options }: LaterOptions): Asker => {
  let asker: Asker | undefined
  return {
    acted: (acted) => {
      if (!isOn() || acted.view.length !== 'full' || acted.view.round === 1) return
      loadPrompts().then(
        ({ createAsking }) => {
          asker ??= createAsking(options)
          asker.acted(acted)
        },
        // It did not come over the network, and nobody waits for it: the next move may bring one.
        () => undefined,
      )
    },
    now: () => asker?.now() ?? null,
  }
}
