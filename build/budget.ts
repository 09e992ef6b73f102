import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'

/** How much JavaScript a moment of the page may load, all that came before included. */
export interface Budget {
  moment: string
  /** Gzipped, in thousands of bytes. */
  kilobytes: number
  /** Files below the folder of the page that are loaded, with all that they import at once. */
  loads: readonly string[]
}

const HOME = ['index.html']

/** For a Chromebook at a school. */
export const BUDGETS: readonly Budget[] = [
  { moment: 'the home screen', kilobytes: 92, loads: HOME },
  {
    moment: 'the first own move against bots',
    kilobytes: 180,
    // Of the two drawings of the board the larger one; the worker has the bots.
    loads: [...HOME, 'match/localTable.tsx', 'board/art/landscape.json', 'thinking/worker.ts'],
  },
]

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>

const chunksOf = (bundle: Rolldown.OutputBundle): Chunks =>
  new Map(
    Object.values(bundle).flatMap((file): [string, Rolldown.OutputChunk][] =>
      file.type === 'chunk' ? [[file.fileName, file]] : [],
    ),
  )

/** The chunk that begins with this file. */
const chunkOf = (chunks: Chunks, file: string): Rolldown.OutputChunk => {
  for (const chunk of chunks.values()) if (chunk.facadeModuleId?.endsWith(`/${file}`)) return chunk
  throw new Error(`No chunk begins with ${file}: say in build/budget.ts what is loaded instead.`)
}

/** These chunks, and all that they import at once. */
const closure = (chunks: Chunks, first: readonly Rolldown.OutputChunk[]) => {
  const found = new Set(first)
  for (const { imports } of found)
    for (const name of imports) {
      const chunk = chunks.get(name)
      if (chunk !== undefined) found.add(chunk)
    }
  return [...found]
}

/** What a page that is served gzipped sends of it, in bytes. */
export const gzipped = (code: string | Uint8Array): number => gzipSync(code, { level: 9 }).length

const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** In words what is over its budget, and the figures of those within. */
const compare = (chunks: Chunks, { moment, kilobytes, loads }: Budget) => {
  const loaded = closure(
    chunks,
    loads.map((file) => chunkOf(chunks, file)),
  )
    .map(({ fileName, code }) => ({ fileName, bytes: gzipped(code) }))
    .sort((a, b) => b.bytes - a.bytes)
  const sum = loaded.reduce((total, { bytes }) => total + bytes, 0)
  const words = `${moment} loads ${kilo(sum)} of JavaScript (gzipped); its budget is ${kilobytes} kB`
  const list = loaded.map(({ fileName, bytes }) => `${kilo(bytes).padStart(9)}  ${fileName}`)
  return { words, list, isOver: sum > kilobytes * 1000 }
}

/** Ends the build where the page has become too heavy. */
export const budget = (budgets = BUDGETS): Plugin => ({
  name: 'budget',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const chunks = chunksOf(bundle)
      for (const { words, list, isOver } of budgets.map((one) => compare(chunks, one))) {
        if (isOver)
          this.error(
            [
              `${words}:`,
              ...list,
              'Load what can wait with `import()` (client/routes/onDemand.ts is an example), or change',
              'the budget in build/budget.ts for a reason that its tests can state.',
            ].join('\n'),
          )
        this.info(words)
      }
    },
  },
})
