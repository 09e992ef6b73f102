import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
}

test('every command in README.md exists', () => {
  const commands = readme.matchAll(/npm run (?:-s )?([\w:-]+)|npm (start|test)\b/g)
  const names = [...commands].map(([, run, short]) => run ?? short ?? '')
  expect(names).toContain('start')
  expect(names.filter((name) => !(name in scripts))).toEqual([])
})

test('every script is in the table of README.md', () => {
  const missing = Object.keys(scripts).filter((name) => !readme.includes(`| \`npm run ${name}`))
  expect(missing.filter((name) => !readme.includes(`| \`npm ${name}\``))).toEqual([])
})
