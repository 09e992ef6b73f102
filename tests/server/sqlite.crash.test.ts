import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seededRandom, streamOf } from '../../game/public'
import { openDatabase } from '../../server/storage/database'
import { openSqlite, storageIn } from '../../server/storage/sqlite'
import { CannotOpen } from '../../server/storage/storage'

// A process is killed, not a machine: what the system has not written to the disk yet survives here.
// That a COMMIT waits for the disk is what `PRAGMA synchronous = FULL` is for.

const ROUNDS = 20

// Inside the project, where the built writer finds node_modules.
mkdirSync('.tmp', { recursive: true })
const folder = mkdtempSync(join('.tmp', 'crash-'))
const file = join(folder, 'games.db')

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: 'tests/support/storageWriter.ts',
      outDir: folder,
      target: 'node20',
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  })
}, 30_000)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Lets the writer run until so many steps are acknowledged, then kills it. Gives all it has told. */
async function killAfter(acknowledgements: number, round: number) {
  const writer = startWriter(round)
  const told: string[] = []
  let rest = ''
  writer.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    told.push(...lines)
    if (told.length >= acknowledgements) writer.kill('SIGKILL')
  })
  await once(writer, 'close')
  return { told, signal: writer.signalCode }
}

const startWriter = (round: number): ChildProcess =>
  spawn(process.execPath, [join(folder, 'writer.mjs'), file, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })

/** The last acknowledged step of each game. */
function lastSteps(told: readonly string[]): Map<string, number> {
  const last = new Map<string, number>()
  for (const line of told) {
    const [matchID = '', step] = line.split(' ')
    last.set(matchID, Number(step))
  }
  return last
}

test(
  `in ${ROUNDS} kills no acknowledged step is lost and nothing is torn`,
  { timeout: 60_000 },
  async () => {
    const chance = streamOf('crash', 'kills')
    for (let round = 0; round < ROUNDS; round++) {
      const { told, signal } = await killAfter(1 + seededRandom.below(chance, 150), round)
      expect(signal).toBe('SIGKILL')

      const db = openDatabase(file)
      const storage = storageIn(db, file)
      expect(db.prepare('PRAGMA integrity_check').all()).toMatchObject([{ integrity_check: 'ok' }])
      for (const [matchID, acknowledged] of lastSteps(told)) {
        const game = await storage.loadGame(matchID)
        const steps = (await storage.steps(matchID, -1, 10_000)).map(({ step }) => step)
        expect(steps).toEqual(steps.map((_, i) => i))
        expect(game?.step).toBe(steps.at(-1))
        expect(game?.step).toBeGreaterThanOrEqual(acknowledged)
        expect(JSON.parse(game?.state ?? '')).toEqual({ step: game?.step })
      }
      await storage.close()
    }
  },
)

test('a second process is refused as long as the first lives, and not after it was killed', async () => {
  const writer = startWriter(ROUNDS)
  if (writer.stdout) await once(writer.stdout, 'data')
  const refusal = /^Cannot open the database .*games\.db: another process uses it/
  await expect(openSqlite(file)).rejects.toThrow(CannotOpen)
  await expect(openSqlite(file)).rejects.toThrow(refusal)

  writer.stdout?.resume()
  writer.kill('SIGKILL')
  await once(writer, 'close')
  const storage = await openSqlite(file)
  expect(await storage.tableById(`round-${ROUNDS}-game-0`)).toBeDefined()
  await storage.close()
})
