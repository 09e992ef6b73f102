import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { onlineServer, openPage, openTable } from '../support/onlineServer'

test('while nothing can be stored moves are refused clearly; nothing is lost, and play goes on after', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'seed-and-soil-'))
  const file = join(folder, 'tables.sqlite')
  const server = await onlineServer({ DATA_DIR: folder })
  onTestFinished(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })
  const { code, seated } = await openTable(server, ['person', 'person'])
  const one = openPage(server.address)
  const two = openPage(server.address)
  onTestFinished(() => [one, two].forEach((page) => page.close()))
  await one.enter(code, seated[0])
  await two.enter(code, seated[1])
  await one.must('start', {})
  const rest = (id: string) => one.ask('act', { id, number: 1, action: { move: 'rest' } })
  expect(await rest('before-it')).toEqual({ ok: true, step: 1 })

  // When the file is gone
  renameSync(file, `${file}.away`)
  const refused = await rest('while-gone')
  expect(refused).toMatchObject({ ok: false, problem: { id: 'server/cannot-keep' } })
  expect(await server.get('/healthz')).toMatchObject({ status: 503, body: { ok: false } })
  expect(two.heard('step')).toHaveLength(1)

  // When it is back
  renameSync(`${file}.away`, file)
  expect(await rest('while-gone')).toEqual({ ok: true, step: 2 })
  await two.hears('step', (_number, [step]) => step === 2)
  await vi.waitFor(
    async () => expect(await server.get('/healthz')).toMatchObject({ status: 200 }),
    5000,
  )
})
