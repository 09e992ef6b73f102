import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

/** What README tells people to type. These serve until they are ended. */

const typed = (args: string[], env: NodeJS.ProcessEnv): ChildProcess =>
  // A group of its own, so that npm's children end with it.
  spawn('npm', args, { env: { ...process.env, ...env }, detached: true })

const addressIn = (served: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let output = ''
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const address = /http:\/\/[\w.]+:\d+/.exec(output)?.[0]
      if (address !== undefined) resolve(address)
    }
    served.stdout?.on('data', read)
    served.stderr?.on('data', read)
    served.once('exit', () => {
      reject(new Error(`It ended before it served:\n${output}`))
    })
  })

/** A folder of its own, so that it does not meet a server that somebody runs here. */
const DATA_DIR = mkdtempSync(join(tmpdir(), 'seed-and-soil-'))
afterAll(() => rmSync(DATA_DIR, { recursive: true, force: true }))

const end = async (served: ChildProcess): Promise<void> => {
  if (served.pid === undefined || served.exitCode !== null) return
  process.kill(-served.pid, 'SIGTERM')
  // npm exits before the server that it started has put its data in order; that holds the output open.
  await once(served, 'close')
}

test.each([
  ['npm start', ['start'], { HOST: '127.0.0.1', PORT: '0' }, 'Seed &amp; Soil'],
  [
    'npm run dev',
    ['run', 'dev', '--', '--host', '127.0.0.1', '--port', '4173'],
    {},
    'Seed &amp; Soil for developers',
  ],
])(
  '%s serves the game, also online',
  async (_command, args, env, titleAtDev) => {
    const served = typed(args, { ...env, DATA_DIR, NO_COLOR: '1' })
    try {
      const address = await addressIn(served)
      const page = await fetch(address)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain('<title>Seed &amp; Soil</title>')
      const forDevelopers = await fetch(`${address}/dev/`)
      expect(await forDevelopers.text()).toContain(`<title>${titleAtDev}</title>`)
      const unknown = await fetch(`${address}/api/tables/NONE99`)
      expect(await unknown.json()).toMatchObject({ problem: { id: 'table/unknown' } })
    } finally {
      await end(served)
    }
  },
  90_000,
)
