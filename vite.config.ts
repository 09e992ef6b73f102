import { existsSync, readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { budget } from './build/budget.ts'
import { compressed } from './build/compressed.ts'
import { cardParts } from './build/cardParts.ts'
import { sharedWorker } from './build/sharedWorker.ts'
import { tableParts } from './build/tableParts.ts'
import type * as dev from './server/dev'

// Four builds come out of this file (see the scripts in package.json):
//   vite build                    the client        -> dist/client
//   vite build --ssr              server and tools  -> dist/server (thought.js: its worker threads)
//   vite build --ssr --mode cli   only the tools    -> dist/server/cli (threads/: their worker threads)
//   vite build --ssr --mode tune  one worker thread that plays with other numbers  -> dist/server/tuned
// Everything that plays the game goes through Vite, because the cards are found by import.meta.glob.
const here = import.meta.dirname
/** game/ is pure: what is not asked for need not be loaded (bots: client/thinking; topics). */
const treeshake = { moduleSideEffects: (id: string) => !id.startsWith(join(here, 'game/')) }

function entries(mode: string) {
  if (mode === 'tune') return { 'tuned/tables': join(here, 'server/tools/threads/tables.ts') }
  const found: Record<string, string> =
    mode === 'cli'
      ? {}
      : { main: join(here, 'server/main.ts'), thought: join(here, 'server/bots/thought.ts') }
  Object.assign(
    found,
    programsIn('cli', 'server/cli'),
    programsIn('threads', 'server/tools/threads'),
  )
  return found
}

/** Each file of a folder as a program of its own. */
function programsIn(name: string, folder: string): Record<string, string> {
  const files = existsSync(join(here, folder)) ? readdirSync(join(here, folder)) : []
  const programs = files.filter((file) => file.endsWith('.ts'))
  return Object.fromEntries(
    programs.map((file) => [`${name}/${parse(file).name}`, join(here, folder, file)]),
  )
}

/** The files of the game that others stand in for where numbers are tuned. */
const STAND_INS = new Map(
  ['numbers', 'define'].map((name) => [
    join(here, `game/${name}.ts`),
    join(here, `server/tools/tuned/${name}.ts`),
  ]),
)

/** Builds the game with the numbers that its worker thread is started with. No other build has this. */
function otherNumbers(): Plugin {
  return {
    name: 'other-numbers',
    enforce: 'pre',
    apply: (_config, { mode }) => mode === 'tune',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      const standIn = STAND_INS.get(found?.id ?? '')
      return standIn === undefined || importer === standIn ? found : standIn
    },
  }
}

/** `npm run dev` plays online too: Vite passes on to a server of ours what is not its own. */
function serverInDev(): Plugin {
  let close: (() => Promise<void>) | undefined
  return {
    name: 'server-in-dev',
    // vitest serves as well, in mode `test`.
    apply: (_config, { command, mode }) => command === 'serve' && mode === 'development',
    async config() {
      const outDir = join(here, '.tmp/dev')
      await build({
        configFile: false,
        logLevel: 'error',
        root: here,
        build: { ssr: join(here, 'server/dev.ts'), outDir, emptyOutDir: true, target: 'node20' },
      })
      const module = (await import(pathToFileURL(join(outDir, 'dev.js')).href)) as typeof dev
      const server = await module.startForDev()
      close = server.close
      const target = server.address
      return { server: { proxy: { '/api': target, '/socket.io': { target, ws: true } } } }
    },
    async closeBundle() {
      await close?.()
    },
  }
}

const inBrowser = {
  globalSetup: 'tests/support/chromium.ts',
  // Each takes a few seconds where nothing else runs.
  testTimeout: 60_000,
  hookTimeout: 30_000,
  // A hint is thought out for about a second, and the machine may be busy.
  expect: { poll: { timeout: 15_000 } },
}

export default defineConfig(({ command, isSsrBuild, mode }) => {
  // What is built is for use, whatever the shell is set to: React for developers weighs twice as much.
  if (command === 'build') process.env.NODE_ENV = 'production'
  return {
    root: 'client',
    plugins: [
      react(),
      serverInDev(),
      otherNumbers(),
      ...(isSsrBuild
        ? []
        : [cardParts(join(here, 'game/cards/')), sharedWorker(), budget(), compressed()]),
    ],
    build: isSsrBuild
      ? {
          outDir: '../dist/server',
          emptyOutDir: mode !== 'cli' && mode !== 'tune',
          copyPublicDir: false,
          target: 'node20',
          rolldownOptions: {
            input: entries(mode),
            treeshake,
            output: { chunkFileNames: 'chunks/[name]-[hash].js' },
          },
        }
      : {
          outDir: '../dist/client',
          emptyOutDir: true,
          target: 'es2022',
          assetsInlineLimit: 0, // the Content-Security-Policy allows no data: URLs
          rolldownOptions: {
            treeshake,
            output: { codeSplitting: tableParts },
          },
        },
    test: {
      projects: [
        {
          extends: true,
          root: here,
          test: {
            name: 'unit',
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: ['tests/browser/**', 'tests/quiet/**'],
            testTimeout: 20_000, // some play whole games, and two files run at a time
            isolate: false, // none changes what it shares, and loading the cards anew takes longer than most
          },
        },
        {
          extends: true,
          root: here,
          test: {
            name: 'browser',
            include: ['tests/browser/**/*.test.ts'],
            exclude: ['tests/browser/pictures.test.ts'],
            isolate: false, // what they share is read only
            ...inBrowser,
          },
        },
        {
          extends: true,
          root: here,
          // `npm run pictures` alone: what is meant to look different is for people to judge.
          test: { name: 'pictures', include: ['tests/browser/pictures.test.ts'], ...inBrowser },
        },
        {
          extends: true,
          root: here,
          // Those that measure time, or build anew what the others use.
          test: {
            name: 'quiet',
            include: ['tests/quiet/**/*.test.ts'],
            fileParallelism: false,
            ...inBrowser,
          },
        },
      ],
      maxWorkers: 2,
    },
  }
})
