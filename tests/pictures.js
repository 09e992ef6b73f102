// `npm run pictures`: takes pictures of the screens, shows which have changed, and accepts them.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../server/install.js'

const review = join(root, '.tmp/pictures')
const references = join(root, 'tests/pictures')
const versions = join(references, 'chromium.json')

const [option, ...names] = process.argv.slice(2)
if (option !== undefined && option !== '--accept') {
  giveUp(
    'npm run pictures                          takes pictures, and shows which have changed\n' +
      'npm run pictures -- --accept [NAME ...]   takes them, and makes all or these the references',
  )
}

const { changed, gone, chromium } = take()
if (option === undefined) show()
else accept(names.length > 0 ? names : [...changed.map(({ name }) => name), ...gone])

/** A picture that differs fails the test; here it is what one wants to see. */
function take() {
  rmSync(review, { recursive: true, force: true })
  console.log('Taking pictures ...')
  const args = ['vitest', 'run', '--project', 'pictures']
  const isWindows = process.platform === 'win32' // where npx is a script for the shell
  const { stdout, stderr } = spawnSync('npx', args, {
    cwd: root,
    encoding: 'utf8',
    shell: isWindows,
  })
  const result = join(review, 'result.json')
  const taken = existsSync(result) ? readJson(result) : undefined
  if (taken === undefined || taken.missing.length > 0) giveUp(`${stdout}${stderr}`)
  return taken
}

function show() {
  for (const { name, words } of changed) console.log(`${name}: ${words}`)
  for (const name of gone) console.log(`${name}: there is no such screen any more`)
  if (changed.length + gone.length === 0) console.log('Every screen looks as it was accepted.')
  else tellWhere()
}

function tellWhere() {
  console.log(`Look at them: ${join(review, 'index.html')}`)
}

function accept(wanted) {
  const isKnown = (name) => gone.includes(name) || changed.some((one) => one.name === name)
  const unknown = wanted.filter((name) => !isKnown(name))
  if (unknown.length > 0) giveUp(`These have not changed: ${unknown.join(', ')}`)
  mkdirSync(references, { recursive: true })
  const takenBy = new Map(existsSync(versions) ? Object.entries(readJson(versions)) : [])
  for (const name of wanted) {
    const reference = join(references, `${name}.png`)
    if (gone.includes(name)) {
      rmSync(reference)
      takenBy.delete(name)
    } else {
      copyFileSync(join(review, `${name}.actual.png`), reference)
      takenBy.set(name, chromium)
    }
    console.log(`${name}: ${gone.includes(name) ? 'removed' : 'accepted'}`)
  }
  const sorted = Object.fromEntries([...takenBy].sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(versions, `${JSON.stringify(sorted, null, 2)}\n`)
  tellWhere()
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function giveUp(message) {
  console.error(message)
  process.exit(1)
}
