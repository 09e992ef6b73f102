import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Page, chromium } from 'playwright-core'
import { test as base, inject } from 'vitest'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A vitest `test` that is handed the built game, served by the real server, in a real browser. */
export const test = base
  .extend('url', { scope: 'file' }, async ({}, { onCleanup }) => {
    const server = spawn(process.execPath, ['dist/server/main.js'], {
      env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0' },
    })
    onCleanup(async () => {
      server.kill('SIGTERM')
      if (server.exitCode === null) await once(server, 'exit')
    })
    return addressOf(server)
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
  /** What the browser's console complained about so far, uncaught errors included. */
  .extend('problems', ({ page }) => watch(page))

function watch(page: Page) {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    problems.push(`${message.text()} (${message.location().url})`)
  })
  return problems
}

/** Waits for the one line in which the server says where it is. */
async function addressOf(server: ChildProcess) {
  return new Promise<string>((resolve, reject) => {
    let output = ''
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const address = /http:\S+/.exec(output)?.[0]
      if (address !== undefined) resolve(address)
    }
    server.stdout?.on('data', read)
    server.stderr?.on('data', read)
    server.once('exit', () => {
      reject(new Error(`The server ended before it listened:\n${output}`))
    })
  })
}
