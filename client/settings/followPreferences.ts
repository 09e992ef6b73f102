import { movement, watchMovement } from './movement'
import { spacing, textSize } from './preferences'

/** What style sheets have to know, as `data-…` attributes of the page. */
const SHOWN: Readonly<
  Record<string, { find: () => string; watch: (listener: () => void) => () => void }>
> = {
  textSize,
  spacing,
  motion: { find: movement, watch: watchMovement },
}

/** Called once before anything is drawn; from then on the page follows the settings. */
export const followPreferences = (): void => {
  for (const [name, { find, watch }] of Object.entries(SHOWN)) {
    const show = () => {
      document.documentElement.dataset[name] = find()
    }
    show()
    watch(show)
  }
}
