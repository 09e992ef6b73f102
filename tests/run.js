// `npm test`: every check there is, a line for each, and one plain line over them all at the end.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { install, root } from '../server/install.js'

install()

const reports = mkdtempSync(join(tmpdir(), 'seed-and-soil-'))
/** Those of one line run one after the other, beside those of the other lines; two cores are enough. */
const stages = [
  [
    [check('lint'), check('format:check')],
    [check('build'), vitest('test:unit')],
  ],
  [[vitest('test:browser')]],
  [[vitest('test:quiet')]],
]

let passed = 0
let failed = 0
for (const lines of stages) await Promise.all(lines.map(runLine))
rmSync(reports, { recursive: true })

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

async function runLine(steps) {
  for (const step of steps) {
    const start = performance.now()
    const { succeeded, output } = await npmRun(step.script, step.args)
    const count = step.count(succeeded)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    const result = count.failed === 0 ? 'ok' : 'FAILED'
    const name = step.script.padEnd(14)
    console.log(`${name}${result.padEnd(8)}${seconds.padStart(5)} s ${describe(count)}`)
    if (count.failed > 0) console.log(`\n${output.trim()}\n`)
    passed += count.passed
    failed += count.failed
  }
}

/** A script that passes or fails as a whole. */
function check(script) {
  const count = (succeeded) => ({ passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 })
  return { script, args: [], count }
}

/** A script that runs vitest: each test counts. */
function vitest(script) {
  const report = join(reports, script.replace(':', '-'))
  const args = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const count = (succeeded) => {
    const tests = countTests(report)
    // Something outside of all tests went wrong, such as an error nobody caught.
    if (!succeeded && tests.failed === 0) tests.failed = 1
    return tests
  }
  return { script, args, count }
}

function countTests(report) {
  const count = { passed: 0, failed: 0 }
  for (const file of readReport(report)) {
    const results = file.assertionResults.map(({ status }) => status)
    // A file that could not even be loaded has failed without having tests.
    if (file.status === 'failed' && !results.includes('failed')) results.push('failed')
    for (const status of results) if (status in count) count[status] += 1
  }
  return count
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults
  } catch {
    return [] // vitest ended before it could write one
  }
}

function describe({ passed, failed }) {
  if (passed + failed < 2) return ''
  return failed === 0 ? `(${passed} tests)` : `(${failed} of ${passed + failed} tests)`
}

function npmRun(script, args) {
  return new Promise((resolve) => {
    const isWindows = process.platform === 'win32' // where npm is a script for the shell
    const npm = spawn('npm', ['run', '--silent', script, '--', ...args], {
      cwd: root,
      shell: isWindows,
    })
    let output = ''
    const collect = (chunk) => (output += chunk)
    npm.stdout.on('data', collect)
    npm.stderr.on('data', collect)
    npm.on('error', (error) => resolve({ succeeded: false, output: String(error) }))
    npm.on('close', (code) => resolve({ succeeded: code === 0, output }))
  })
}
