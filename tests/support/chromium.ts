import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string
  }
}

/** Runs once before the browser tests: finds a Chromium, or installs one. */
export default function setup(project: TestProject) {
  if (!existsSync('dist/server/main.js')) {
    throw new Error('The browser tests open the built game: run `npm run build` first.')
  }
  project.provide('chromium', find() ?? install())
}

function find() {
  const wanted = process.env.CHROMIUM_PATH
  if (wanted !== undefined) {
    if (starts(wanted)) return wanted
    throw new Error(`CHROMIUM_PATH is "${wanted}", which is no Chromium that starts.`)
  }
  const bin = '/usr/bin'
  return [
    `${bin}/chromium`,
    `${bin}/chromium-browser`,
    `${bin}/google-chrome`,
    chromium.executablePath(),
  ].find(starts)
}

/** Looking is not enough: Ubuntu's chromium-browser is a script that only advertises a snap. */
function starts(path: string) {
  return existsSync(path) && spawnSync(path, ['--version']).status === 0
}

function install() {
  const path = installDebianPackage() ?? installPlaywrights()
  if (path !== undefined) return path
  throw new Error(
    'The browser tests need Chromium, and installing it failed (see above). ' +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  )
}

function installDebianPackage() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.log('Installing Chromium with apt-get ...')
  run('apt-get', 'update')
  run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium')
  return find()
}

function installPlaywrights() {
  console.log("Installing Playwright's Chromium ...")
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core'))
  run(process.execPath, join(folder, 'cli.js'), 'install', 'chromium')
  return find()
}

/** Whether it worked is seen by looking for Chromium again. */
const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
