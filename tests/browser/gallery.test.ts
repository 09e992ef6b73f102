import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createServer } from 'vite'
import { describe, expect } from 'vitest'
import { problemsOf, test } from '../support/browser'

/** The page for developers: the dev server has it, the built game has nothing of it. */

const ROOT = join(import.meta.dirname, '../..')
const SOURCES = join(ROOT, 'client/dev')
const BUILT = join(ROOT, 'dist/client')
const TITLE = 'Seed &amp; Soil for developers'

/** What is only in the page for developers: its title, and the classes of its style sheet. */
const marks = (): string[] => {
  const css = readFileSync(join(SOURCES, 'dev.css'), 'utf8')
  return [TITLE, ...new Set([...css.matchAll(/\.(dev-[\w-]+)/g)].map(([, name = '']) => name))]
}

const marksIn = (folder: string): string[] => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
  return marks().filter((mark) => texts.some((text) => text.includes(mark)))
}

describe('the built game', () => {
  test('contains nothing of the page for developers', () => {
    expect(marks().length).toBeGreaterThan(10)
    expect(marksIn(SOURCES)).toEqual(marks())
    expect(marksIn(BUILT)).toEqual([])
  })
  test('leads from its address to the game, like any other address', async ({ url }) => {
    const page = await (await fetch(`${url}/dev/`)).text()
    expect(page).toContain('<title>Seed &amp; Soil</title>')
  })
})

describe('the dev server', () => {
  test('shows the gallery, and opens a scenario on the real table to play on from', async ({
    browser,
    onTestFinished,
  }) => {
    // Not in mode `development`, which starts a server of ours beside it.
    const vite = await createServer({
      configFile: join(ROOT, 'vite.config.ts'),
      root: join(ROOT, 'client'),
      mode: 'gallery',
      logLevel: 'error',
      server: { host: '127.0.0.1', port: 0 },
    })
    onTestFinished(() => vite.close())
    await vite.listen()
    const [address = ''] = vite.resolvedUrls?.local ?? []
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    onTestFinished(() => page.close())
    const problems = problemsOf(page)

    await page.goto(`${address}dev/`)
    await page.getByRole('region', { name: 'Kupffer sentinels' }).waitFor({ timeout: 90_000 })
    await page.getByRole('link', { name: 'tokens' }).click()
    await page.getByRole('region', { name: 'Lemon' }).waitFor()

    await page.getByRole('link', { name: 'scenarios' }).click()
    await page.getByRole('searchbox', { name: 'Find' }).fill('first-game')
    await page.getByRole('link', { name: 'round 2', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Skip all' }).click()
    await page.getByRole('heading', { name: /^Your turn, / }).waitFor()
    await page.getByRole('button', { name: 'Done', exact: true }).click()
    await page.getByRole('button', { name: 'I am done' }).click()
    await page.getByRole('heading', { name: /^Pass to / }).waitFor()
    expect(problems).toEqual([])
  }, 180_000)
})
