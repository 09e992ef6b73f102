// Shared by `npm start` and `npm test`. Runs before anything is installed: only Node's own modules.
import { spawnSync } from 'node:child_process'
import { lstatSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const readJson = (file) => JSON.parse(readFileSync(root + file, 'utf8'))

/** Makes this copy of the project ready to run, or says what is missing and ends the process. */
export function install() {
  const { node: range } = readJson('package.json').engines
  if (!isInRange(process.versions.node, range)) {
    giveUp(`Seed & Soil needs Node ${range}, this is ${process.versions.node}: https://nodejs.org`)
  }
  if (isInstalled()) return
  if (lstatSync(`${root}node_modules`, { throwIfNoEntry: false })?.isSymbolicLink()) {
    giveUp('node_modules is a link, and `npm ci` would empty the folder it leads to: remove it.')
  }
  console.log('Installing packages (half a minute or so) ...')
  // With NODE_ENV=production npm would leave out Vite.
  if (!runNpm(['ci', '--include=dev', '--loglevel=error'])) {
    giveUp('`npm ci` failed, its reason is above. Is there a connection to the npm registry?')
  }
}

/** Runs npm with its output shown. */
export function runNpm(args) {
  const isWindows = process.platform === 'win32' // where npm is a script for the shell
  return spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: isWindows }).status === 0
}

export function giveUp(message) {
  console.error(message)
  process.exit(1)
}

/** Knows what `engines` in package.json is written with: `^1.2.3 || >=2.0.0`. */
function isInRange(version, range) {
  const isAtLeast = (minimum) => version.localeCompare(minimum, 'en', { numeric: true }) >= 0
  const major = (text) => text.split('.')[0]
  return range.split(' || ').some((part) => {
    const minimum = part.replace(/^\D+/, '')
    return isAtLeast(minimum) && (part.startsWith('>=') || major(version) === major(minimum))
  })
}

/** Compares contents, not dates: a git checkout gives every file a new date. */
function isInstalled() {
  try {
    const present = readJson('node_modules/.package-lock.json').packages
    return Object.entries(readJson('package-lock.json').packages).every(
      ([path, { version, optional }]) =>
        path === '' || (path in present ? present[path].version === version : optional),
    )
  } catch {
    return false // nothing there, or half of it
  }
}
