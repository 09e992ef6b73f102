import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Page, chromium } from 'playwright-core'
import { test as base, inject } from 'vitest'
import { startBuilt } from './builtServer'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Letters and colours are drawn the same whatever screen and settings a machine has.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
]

/** A vitest `test` that is handed the built game, served by the real server, in a real browser. */
export const test = base
  .extend('url', { scope: 'file' }, async ({}, { onCleanup }) => {
    const folder = mkdtempSync(join(tmpdir(), 'seed-and-soil-'))
    const server = await startBuilt({ DATA_DIR: folder })
    onCleanup(async () => {
      await server.stop()
      rmSync(folder, { recursive: true })
    })
    return server.url
  })
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await chromium.launch({ executablePath: inject('chromium'), args })
    onCleanup(() => browser.close())
    return browser
  })
  .extend('page', async ({ browser, url }, { onCleanup }) => {
    const context = await browser.newContext({ baseURL: url })
    onCleanup(() => context.close())
    return context.newPage()
  })
  .extend('problems', ({ page }) => problemsOf(page))

/** What the browser's console complains about from now on, uncaught errors included. */
export function problemsOf(page: Page): readonly string[] {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    problems.push(`${message.text()} (${message.location().url})`)
  })
  return problems
}
