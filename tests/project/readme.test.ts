import { NODE_FLAGS } from '../../server/load/product'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shearCard } from '../../game/catalogue'
import { defineShear, type ShearCard, type Written } from '../../game/define'
import {
  CURRICULUM,
  FREEZES,
  LESSON,
  LESSONS,
  STORED,
  WIFI,
} from '../../client/classroom/guide/guide'
import { settingsHelp } from '../../server/settings'
import { runExample } from '../support/example'

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

test('the event card in README.md is one, and its example holds', () => {
  const code = /```ts\n([^]*?)```/.exec(readme)?.[1] ?? ''
  const call = code.slice(code.indexOf('defineShear('))
  // oxlint-disable-next-line typescript/no-implied-eval -- README.md is our own text
  const make = new Function('defineShear', `return ${call}`) as (
    define: unknown,
  ) => Written<ShearCard>
  const card = make(defineShear)
  // It is not among the cards, so one that treats cells at the entry alike stands in for it.
  const twin = shearCard('single-file')
  expect(Object.keys(card).sort()).toEqual(Object.keys(twin).sort())
  for (const example of card.examples) runExample(twin, example)
})

test('every setting of the server is in README.md, with what it is if unset', () => {
  const settings = settingsHelp().matchAll(/^ {2}([A-Z_]+) .*?(?: \(([^()]*)\))?$/gm)
  const rows = [...settings].map(([, name = '', fallback]) => ({ name, fallback }))
  expect(rows.length).toBeGreaterThan(10)
  for (const { name, fallback } of rows) {
    const row = new RegExp(`^\\| \`${name}\` .*\\|(.*)\\|$`, 'm').exec(readme)
    expect(row?.[1]?.trim(), name).toBe(fallback === undefined ? '' : `\`${fallback}\``)
  }
})

test('the server is measured as `npm start` starts it', () => {
  expect(scripts['start']).toBe(`node ${NODE_FLAGS.join(' ')} server/start.js`)
  expect(readme).toContain(`node ${NODE_FLAGS.join(' ')} dist/server/main.js`)
})

test('the teacher’s guide in README.md is the one in the game', () => {
  const plain = readme.replaceAll('**', '').replace(/\s+/g, ' ')
  const guide = [
    ...[...LESSON, ...LESSONS].map(({ minute, what, you }) => `${minute} ${what} ${you}`),
    ...FREEZES.map(({ when, say }) => `${when} ${say}`),
    ...CURRICULUM.map(({ name, points }) => `${name} ${points}`),
    ...WIFI,
    ...STORED,
  ]
  expect(guide.filter((line) => !plain.includes(line))).toEqual([])
})
