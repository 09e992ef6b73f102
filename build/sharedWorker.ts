import { dirname, resolve } from 'node:path'
import type { Plugin } from 'vite'

const WORKER = /new URL\(\s*'(\.[^']+)',\s*import\.meta\.url\s*\)/g

/**
 * Builds workers together with the page. Vite would build each by itself, with a copy of all that
 * it shares with the page: a page that plays with bots would load the rules and the cards twice.
 */
export const sharedWorker = (): Plugin => ({
  name: 'shared-worker',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { code: /new Worker\(/ },
    handler(code, id) {
      const file = id.split('?')[0] ?? ''
      const shared = code.replace(WORKER, (_whole, path: string) => {
        const chunk = this.emitFile({ type: 'chunk', id: resolve(dirname(file), path) })
        return `import.meta.ROLLUP_FILE_URL_${chunk}`
      })
      return { code: shared, map: null }
    },
  },
})
