import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Text shrinks to a third; pictures and fonts are packed already. */
const TEXT = new Set(['.js', '.css', '.html', '.json', '.svg'])

const asTight = {
  params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
}

/** Puts beside each text what the server sends to those who can unpack it (server/http/static.ts). */
export const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  // Not when the bundle closes: that also comes after a build that failed, and would hide its reason.
  writeBundle: ({ dir = '.' }) => {
    for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
      if (!TEXT.has(extname(file))) continue
      const path = join(dir, file)
      const text = readFileSync(path)
      writeFileSync(`${path}.br`, brotliCompressSync(text, asTight))
      writeFileSync(`${path}.gz`, gzipSync(text, { level: 9 }))
    }
  },
})
