import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startBuilt } from '../support/builtServer'

const folder = () => {
  const path = mkdtempSync(join(tmpdir(), 'seed-and-soil-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

/** Runs the built server until it ends by itself, and gives what it said. */
const run = async (environment: Record<string, string>, args: string[] = []) => {
  const server = spawn(process.execPath, ['dist/server/main.js', ...args], {
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', ...environment },
  })
  let said = ''
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await once(server, 'close')
  return { code: server.exitCode, said: said.trim() }
}

test('--help lists the settings', async () => {
  const { code, said } = await run({}, ['--help'])
  expect(code).toBe(0)
  for (const name of ['PORT', 'HOST', 'DATA_DIR', 'SILENCE_SECONDS', 'ALLOWED_ORIGINS'])
    expect(said).toContain(`  ${name} `)
})

test('a bad setting stops it with one line that says which', async () => {
  const { code, said } = await run({ KEEP_DAYS: 'never' })
  expect(code).toBe(1)
  expect(said).toBe('KEEP_DAYS must be a whole number from 1 to 3650, not "never".')
})

test.each([
  ['a folder that cannot be made', '/dev/null/tables', ''],
  ['a file that is no database', '', 'this is no database, whatever it is '.repeat(200)],
])('%s stops it with one line that says why', async (_what, path, content) => {
  const dataDir = path === '' ? folder() : path
  if (content !== '') writeFileSync(join(dataDir, 'tables.sqlite'), content)
  const { code, said } = await run({ DATA_DIR: dataDir })
  expect(code).toBe(1)
  expect(said.split('\n')).toHaveLength(1)
  expect(said).toContain(dataDir)
})

test('a second server on the same folder is refused, and the first goes on', async () => {
  const dataDir = folder()
  const first = await startBuilt({ DATA_DIR: dataDir })
  onTestFinished(() => first.stop())
  const { code, said } = await run({ DATA_DIR: dataDir })
  expect(code).toBe(1)
  expect(said.split('\n')).toHaveLength(1)
  expect((await fetch(`${first.url}/healthz`)).status).toBe(200)
})

test('told to stop it ends by itself, and soon', async () => {
  const server = await startBuilt({ DATA_DIR: folder() })
  await server.stop('SIGTERM')
  expect(server.process.exitCode).toBe(0)
})
