import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

// In place of `npm audit`, which the registry does not answer: what we know to be wrong with older
// versions of what boardgame.io brings along, and that no copy of those is installed.

type Versions = Record<string, string>
const project = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Versions
  devDependencies: Versions
  overrides: Record<string, string | Versions>
}
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version: string }>
}

/** The version of every copy, wherever in the tree it is nested. */
const copiesOf = (name: string) =>
  Object.entries(lockfile.packages)
    .filter(([path]) => `/${path}`.endsWith(`/node_modules/${name}`))
    .map(([, { version }]) => version)

const isAtLeast = (version: string, minimum: string) =>
  version.localeCompare(minimum, 'en', { numeric: true }) >= 0

describe('no installed copy has a known hole', () => {
  test.each([
    // package, first fixed version, advisory and what it lets happen
    ['socket.io', '4.6.2', "CVE-2024-38355: a client's 'error' event ends the process"],
    ['socket.io-parser', '4.2.3', 'CVE-2023-32695: an object as event name ends the process'],
    ['socket.io-parser', '4.2.6', 'CVE-2026-33151: unbounded number of attachments'],
    ['engine.io', '6.2.1', 'CVE-2022-41940: an upgrade cut off half-way ends the process'],
    ['engine.io', '6.4.2', 'CVE-2023-31125: a crafted request ends the process'],
    ['ws', '8.17.1', 'CVE-2024-37890: too many headers end the process'],
    ['fastify', '5.3.2', 'CVE-2025-32442: an odd content type passes by the checks of a body'],
    ['find-my-way', '9.0.1', 'CVE-2024-45813: a crafted path takes all the time there is'],
    ['@koa/cors', '5.0.0', 'CVE-2023-49803: allows every origin unless told otherwise'],
    ['cookie', '0.7.0', 'CVE-2024-47764: characters out of bounds in names and paths'],
    ['formidable', '3.5.3', 'CVE-2025-46653: guessable names for uploads'],
    ['svelte', '4.2.19', 'CVE-2024-45047: script in server-rendered text'],
  ])('%s is %s or later (%s)', (name, firstFixed) => {
    expect(copiesOf(name).filter((version) => !isAtLeast(version, firstFixed))).toEqual([])
  })
})

describe('every installed copy is the one that works', () => {
  test.each([
    ['boardgame.io', /^0\.50\.2$/, 'the version whose source we have read'],
    ['socket.io', /^4\.8\./, 'boardgame.io asks for 3.1, its client speaks to 4 as well'],
    ['koa-compose', /^4\.1\.0$/, 'with 4.2.0 every REST route of boardgame.io answers 404'],
    ['immer', /^9\./, 'from 10 on it has no default export, which boardgame.io imports'],
  ])('%s matches %s: %s', (name, expected) => {
    const copies = copiesOf(name)
    expect(copies).not.toEqual([])
    expect(copies.filter((version) => !expected.test(version))).toEqual([])
  })
})

test('package.json names exact versions', () => {
  const nested = Object.values(project.overrides)
    .map((override) => (typeof override === 'string' ? { override } : override))
    .flatMap(Object.values<string>)
  const versions = [project.dependencies, project.devDependencies].flatMap(Object.values<string>)
  const isExact = (version: string) => /^(\d+\.\d+\.\d+|\$[\w.]+)$/.test(version)
  expect([...versions, ...nested].filter((version) => !isExact(version))).toEqual([])
})
