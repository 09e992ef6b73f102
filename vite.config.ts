import { existsSync, readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// Three builds come out of this file (see the scripts in package.json):
//   vite build                    the client        -> dist/client
//   vite build --ssr              server and tools  -> dist/server (thought.js: its worker threads)
//   vite build --ssr --mode cli   only the tools    -> dist/server/cli
// Everything that plays the game goes through Vite, because the cards are found by import.meta.glob.
const here = import.meta.dirname

function entries(mode: string) {
  const found: Record<string, string> =
    mode === 'cli'
      ? {}
      : { main: join(here, 'server/main.ts'), thought: join(here, 'server/bots/thought.ts') }
  const tools = join(here, 'server/cli')
  for (const file of existsSync(tools) ? readdirSync(tools) : []) {
    if (file.endsWith('.ts')) found[`cli/${parse(file).name}`] = join(tools, file)
  }
  return found
}

export default defineConfig(({ isSsrBuild, mode }) => ({
  root: 'client',
  plugins: [react()],
  build: isSsrBuild
    ? {
        outDir: '../dist/server',
        emptyOutDir: mode !== 'cli',
        copyPublicDir: false,
        target: 'node20',
        rolldownOptions: {
          input: entries(mode),
          output: { chunkFileNames: 'chunks/[name]-[hash].js' },
        },
      }
    : {
        outDir: '../dist/client',
        emptyOutDir: true,
        target: 'es2022',
        assetsInlineLimit: 0, // the Content-Security-Policy allows no data: URLs
      },
  test: {
    projects: [
      {
        extends: true,
        root: here,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
        },
      },
      {
        extends: true,
        root: here,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/support/chromium.ts',
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
}))
