import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { describe, expect, onTestFinished, test } from 'vitest'
import { BUDGETS, budget, type Budget } from '../../build/budget'

/** A page that has become too heavy ends its build. */

/** Text that gzip cannot make smaller by much: a number after every thousandth part of a circle. */
const heavy = (numbers: number): string =>
  Array.from({ length: numbers }, (_, i) => Math.sin(i + 1)).join()

const pageWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'seed-and-soil-budget-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'index.html'), '<script type="module" src="./main.js"></script>')
  for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code)
  return folder
}

const buildWith = (root: string, budgets: readonly Budget[]) =>
  build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [budget(budgets)],
    build: { write: false },
  })

/** About 9 kB of JavaScript at once, and about as much on demand. */
const twoParts = () =>
  pageWith({
    'main.js': `console.log([${heavy(1000)}]); import('./later.js')`,
    'later.js': `export const later = [${heavy(1000)}]; console.log(later)`,
  })
const home = (kilobytes: number): Budget => ({ moment: 'home', kilobytes, loads: ['index.html'] })

describe('a budget', () => {
  test('that holds lets the build go on; what is loaded on demand is not counted', async () => {
    await expect(buildWith(twoParts(), [home(14)])).resolves.toBeDefined()
  })
  test('that is too small ends it, and says what is loaded and how much', async () => {
    await expect(buildWith(twoParts(), [home(4)])).rejects.toThrow(
      /home loads [\d.]+ kB of JavaScript \(gzipped\); its budget is 4 kB:\n +[\d.]+ kB +assets\/index/,
    )
  })
  test('of a moment counts what that moment loads besides', async () => {
    const both: Budget = { ...home(14), loads: ['index.html', 'later.js'] }
    await expect(buildWith(twoParts(), [both])).rejects.toThrow('its budget is 14 kB')
  })
  test('that names a file that is loaded no more is not passed over', async () => {
    const gone: Budget = { ...home(14), loads: ['gone.js'] }
    await expect(buildWith(twoParts(), [gone])).rejects.toThrow('No chunk begins with gone.js')
  })
})

test('the page answers for what a school Chromebook loads before the first move', () => {
  expect(BUDGETS.map(({ kilobytes }) => kilobytes)).toEqual([92, 180])
})
