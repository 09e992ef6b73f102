import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ClassesReport } from '../../server/load/classes'
import type { Report } from '../../server/load/report'

/** `npm run load` as it was built, on two tables for a moment. */

const tool = join(import.meta.dirname, '../../dist/server/cli/load.js')

/** With a folder for temporary files of its own, to see what stays there. */
const temporary = () => mkdtempSync(join(tmpdir(), 'seed-and-soil-test-'))

const load = (args: string[], folder = temporary()) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const env = { ...process.env, TMPDIR: folder }
    execFile(process.execPath, [tool, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })

const SMALL = ['--tables', '2', '--seats', '3', '--seconds', '3', '--rounds', '1', '--rate', '10']

/** The processes that were given this folder: the tool's own, and its servers. Linux only. */
const processesOf = (folder: string): string[] =>
  readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(folder)
    } catch {
      return false // it has ended meanwhile, or is somebody else's
    }
  })

describe('npm run load', () => {
  test('measures three servers beside each other, and leaves nothing behind', async () => {
    const folder = temporary()
    const { code, stdout, stderr } = await load([...SMALL, '--json'], folder)
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(readdirSync(folder)).toEqual([])
    const report = JSON.parse(stdout) as Report
    expect(Object.keys(report)).toEqual([
      ...['settings', 'product', 'stock', 'bare', 'syncBytes', 'ratio'],
    ])
    const { product, stock, bare, syncBytes, ratio } = report
    for (const figures of [product, stock, bare]) {
      for (const value of Object.values(figures ?? {})) expect(value).toSatisfy(Number.isFinite)
      expect(figures?.clients).toBe(6)
      expect(figures?.movesPerSecond).toBeGreaterThan(5)
      expect(figures?.movesPerSecond).toBeLessThan(40)
      expect(figures?.p50Ms).toBeGreaterThan(0)
      expect(figures?.p99Ms).toBeGreaterThanOrEqual(figures?.p50Ms ?? NaN)
      expect(figures?.cpuMicrosPerMove).toBeGreaterThan(figures?.systemMicrosPerMove ?? NaN)
      expect(figures?.rssMB).toBeGreaterThan(20)
    }
    // What a message is about tells its size: a step, a whole state, and as much as a step.
    const bytes = [product, stock, bare].map((figures) => figures?.bytesPerMovePerClient ?? NaN)
    expect(bytes[0]).toBeGreaterThan(50)
    expect(bytes[1]).toBeGreaterThan(2000)
    expect(bytes[2]).toBeGreaterThan(50)
    expect(bytes[2]).toBeLessThan(2000)
    expect(syncBytes?.at0).toBeGreaterThan(1000)
    expect(syncBytes?.at200).toBeGreaterThan(1000)
    expect(ratio?.cpu).toBeCloseTo(
      (product?.cpuMicrosPerMove ?? NaN) / (stock?.cpuMicrosPerMove ?? NaN),
      2,
    )
  }, 60_000)

  test('prints a table without --json, of the servers that were asked for', async () => {
    const { stdout } = await load([...SMALL, '--only', 'bare'])
    expect(stdout).toMatch(/^ +bare$/m)
    expect(stdout).toMatch(/^clients +6$/m)
    expect(stdout).not.toContain('stock')
  }, 60_000)

  test.each([
    ['an unknown server', ['--only', 'nginx'], /nginx/],
    ['a table for seven', ['--seats', '7'], /1 to 6/],
    ['no time at all', ['--minutes', '0'], /--minutes/],
  ])('refuses %s in one line, with exit code 2', async (_what, args, says) => {
    const { code, stdout, stderr } = await load(args)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(says)
    expect(code).toBe(2)
  })

  test('says in one line that a server does not start, and why', async () => {
    const folder = temporary()
    const refused = { ...process.env, TMPDIR: folder, KEEP_DAYS: 'for ever' }
    const ended = await new Promise<{ code: unknown; stderr: string }>((resolve) => {
      const args = [tool, ...SMALL, '--only', 'product']
      execFile(process.execPath, args, { env: refused }, (error, _stdout, stderr) => {
        resolve({ code: error?.code, stderr })
      })
    })
    expect(ended.code).toBe(1)
    expect(ended.stderr.trim().split('\n')).toHaveLength(1)
    expect(ended.stderr).toMatch(/product server did not start.*KEEP_DAYS/)
    expect(readdirSync(folder)).toEqual([])
  }, 60_000)

  test.runIf(existsSync('/proc/self/environ'))(
    'takes its servers and its folder with it when it is interrupted',
    async () => {
      const folder = temporary()
      const args = [tool, ...SMALL, '--seconds', '60']
      const running = spawn(process.execPath, args, { env: { ...process.env, TMPDIR: folder } })
      // Its own process and at least the first server.
      await expect.poll(() => processesOf(folder).length, { timeout: 20_000 }).toBeGreaterThan(1)
      expect(readdirSync(folder)).toHaveLength(1)
      const ended = once(running, 'exit')
      running.kill('SIGINT')
      expect(await ended).toEqual([130, null])
      await expect.poll(() => processesOf(folder)).toEqual([])
      expect(readdirSync(folder)).toEqual([])
    },
    60_000,
  )
})

describe('npm run load -- --classes', () => {
  test('plays whole classes and measures moves, walls, a freeze and memory', async () => {
    const folder = temporary()
    const args = ['--classes', '2', '--students', '6', '--seconds', '4', '--rate', '3']
    const { code, stdout, stderr } = await load(args, folder)
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(readdirSync(folder)).toEqual([])
    const report = JSON.parse(stdout) as ClassesReport
    expect(report).toMatchObject({ classes: 2, students: 12, sockets: 26 })
    expect(report.movesPerSecond).toBeGreaterThan(3)
    for (const ms of [report.p50Ms, report.p99Ms, report.wallP99Ms, report.freezeMs])
      expect(ms).toBeGreaterThan(0)
    expect(report.p99Ms).toBeGreaterThanOrEqual(report.p50Ms)
    expect(report.joinSeconds).toBeLessThan(20)
    expect(report.rssMB).toBeGreaterThan(20)
  }, 60_000)
})
