import { describe, expect, test } from 'vitest'
import { lintAll, type Source } from '../support/lintAll'

const toImport = (target: string) => (target.includes(' ') ? target : `import '${target}'`)

/** Importing file, what it may import, what it may not, and a part of what it is then told. */
const directions = [
  ['game/state.ts', './actions', '../client/App', 'game/ is pure'],
  ['game/state.ts', './cards', '../server/main', 'game/ is pure'],
  ['game/public.ts', './bots/greedy', 'react', 'game/ is pure'],
  ['game/public.ts', './simulation/play', 'react-dom/client', 'game/ is pure'],
  ['game/view.ts', './state', 'node:fs', 'game/ is pure'],
  ['game/view.ts', './state', 'fs', 'game/ is pure'],
  ['game/game.ts', 'boardgame.io/core', 'boardgame.io/client', 'game/ is pure'],
  ['game/game.ts', '#bgio/core', '#bgio/server', 'game/ is pure'],
  ['game/game.ts', 'immer', 'boardgame.io/react', 'game/ is pure'],
  ['game/setup.ts', './state', 'boardgame.io', 'Only game/game.ts'],
  ['game/rules/planting.ts', '../state', '#bgio/core', 'Only game/game.ts'],
  ['game/effects/grow.ts', '../state', 'immer', 'Only game/game.ts'],

  ['game/cards/host/flare.ts', '../../define', '../../state', 'A card is data'],
  ['game/cards/host/flare.ts', '../../define', './other', 'A card is data'],
  ['game/cards/host/flare.ts', '../../define', 'valibot', 'A card is data'],
  ['game/cards/index.ts', '../state', '../../server/main', 'game/ is pure'],
  ['game/science/topics/emt.ts', '../topic', '../../state', 'A topic is data'],
  ['game/science/topics/emt.ts', '../topic', './niche', 'A topic is data'],
  ['game/science/terms/a-b.ts', '../term', '../topic', 'A term is data'],
  ['game/science/rulings/anywhere.ts', '../ruling', '../topic', 'A ruling is data'],
  ['game/effects/grow.ts', '../rules/planting', '../cards', 'An effect works on'],
  ['game/questions/check/A-1.ts', '../define', '../../state', 'A question is data'],
  ['game/questions/debrief/a.ts', '../define', '../check/A-1', 'A question is data'],
  ['game/prompts/moves/a.ts', '../prompt', '../../state', 'A prompt is data'],
  ['game/prompts/moves/a.ts', '../situations', './b', 'A prompt is data'],
  ['game/misconceptions/ideas/MC01.ts', '../idea', '../../state', 'An idea is data'],
  ['game/questions/bank/a.ts', '../define', '../check/A-1', 'A question is data'],
  ['game/effects/grow.ts', './index', '../bots/greedy', 'An effect works on'],
  ['game/rules/planting.ts', './ties', '../cards/host/flare', 'A rule works on'],
  ['game/rules/planting.ts', '../state', '../simulation/play', 'A rule works on'],
  ['game/bots/greedy.ts', '../actions', '../effects/grow', 'A bot sees what a seat sees'],
  ['game/bots/greedy.ts', '../rules/planting', '../game', 'A bot sees what a seat sees'],
  ['game/bots/greedy.ts', '../view', '../../server/bots', 'game/ is pure'],

  ['client/App.tsx', '../game/public', '../game/rules/planting', 'through game/public'],
  ['client/App.tsx', '../game/public.ts', '../game', 'through game/public'],
  ['client/board/Tile.tsx', '../../game/public', '../../game/state', 'through game/public'],
  ['client/App.tsx', './board/Tile', '../server/main', 'by its messages'],
  [
    'client/match/useMatch.ts',
    "import type { Message } from '../../server/protocol'; export type M = Message",
    "import { Message } from '../../server/protocol'; export const M = Message",
    'Write `import type`',
  ],
  [
    'client/classroom/state.ts',
    "import type { Wall } from '../../server/classProtocol'; export type W = Wall",
    "import { Wall } from '../../server/classProtocol'; export const W = Wall",
    'Write `import type`',
  ],
  ['client/App.tsx', 'react', 'node:path', 'runs in a browser'],
  ['client/App.tsx', './ui', './dev/DevApp', 'for developers and not built'],
  ['client/App.tsx', './ui', '../tests/support/sketch', 'Tests use the game'],
  ['client/dev/main.tsx', '../App', '../../game/state', 'through game/public'],
  ['client/dev/main.tsx', '../../tests/support/sketch', '../../tests/rules/flow', 'tests/support'],

  ['server/main.ts', '../game/game', '../game/state', 'server/ uses game/public'],
  ['server/bots.ts', '../game/bots/greedy', '../game/rules/planting', 'server/ uses game/public'],
  [
    'server/cli/simulate.ts',
    '../../game/simulation/play',
    '../../game',
    'server/ uses game/public',
  ],
  [
    'server/tools/tuned/numbers.ts',
    '../../../game/numbers',
    '../../../game/catalogue',
    'A stand-in changes one file',
  ],
  ['server/tools/tuning.ts', './crew', './tuned/numbers', 'vite build --mode tune'],
  ['server/main.ts', './settings', '../client/App', 'serves the built client'],
  ['server/main.ts', 'node:fs', 'react', 'serves the built client'],
  ['server/main.ts', '../game/public', '../tests/support/play', 'Tests use the game'],
] as const

const ANYTHING = [
  '../game/state',
  '../server/main',
  '../client/App',
  'boardgame.io/client',
  'react',
]
  .map(toImport)
  .join('\n')

const OTHER_IMPORTS = [
  "export { a } from '../rules/planting'",
  "export * from '../rules/planting'",
  "export const a = () => import('../rules/planting')",
  "import type { A } from '../rules/planting'; export type B = A",
]

/** What game/ may not say, and a part of what it is then told. */
const IMPURE = [
  ['export const a = Math.random()', 'Chance in game/'],
  ['const { random } = Math; export const a = random()', 'Chance in game/'],
  ['export const a = crypto.randomUUID()', 'Chance in game/'],
  ['export const a = Date.now()', 'no clock'],
  ['export const a = new Date()', 'no clock'],
  ['export const a = performance.now()', 'no clock'],
  ["console.log('planted')", 'game/ is pure'],
] as const

const LEFT_OUT = [
  ['export enum Suit { A }', 'as const'],
  ['export const a = (b?: { c: number }) => b!.c', 'non-null assertion'],
  ['export const a = (b: any) => b === 1', 'Unexpected `any`'],
  ["import { A } from './a'; export type B = A", 'only used as types'],
] as const

const LONGEST = [
  ['game/state.ts', 300],
  ['server/main.ts', 300],
  ['client/useMatch.ts', 300],
  ['client/App.tsx', 160],
] as const

const lines = (count: number) => "import './a'\n".repeat(count) + '\n// not counted\n'.repeat(99)

const complaints = lintAll([
  ...directions.flatMap(([file, legal, forbidden]): Source[] => [
    [file, toImport(legal)],
    [file, toImport(forbidden)],
  ]),
  ['tests/any.test.ts', ANYTHING],
  ...OTHER_IMPORTS.flatMap((code): Source[] => [
    ['game/cards/host.ts', code],
    ['game/cards/host/flare.ts', code],
  ]),
  ...IMPURE.flatMap(([code]): Source[] => [
    ['game/rules/a.ts', code],
    ['server/a.ts', code],
  ]),
  ...LEFT_OUT.map(([code]): Source => ['server/a.ts', code]),
  ...LONGEST.flatMap(([file, max]): Source[] => [
    [file, lines(max)],
    [file, lines(max + 1)],
  ]),
])

describe.each(directions)('%s', (file, legal, forbidden, message) => {
  test(`may ${toImport(legal)}`, () => {
    expect(complaints(file, toImport(legal))).toEqual([])
  })
  test(`may not ${toImport(forbidden)}`, () => {
    expect(complaints(file, toImport(forbidden))).toEqual([expect.stringContaining(message)])
  })
})

test('tests may import anything', () => {
  expect(complaints('tests/any.test.ts', ANYTHING)).toEqual([])
})

test.each(OTHER_IMPORTS)('other words for an import are seen too: %s', (code) => {
  expect(complaints('game/cards/host.ts', code)).toEqual([])
  expect(complaints('game/cards/host/flare.ts', code)).toEqual([
    expect.stringContaining('A card is data'),
  ])
})

describe('game/ is deterministic and silent', () => {
  test.each(IMPURE)('%s', (code, message) => {
    expect(complaints('game/rules/a.ts', code)).toEqual([expect.stringContaining(message)])
    expect(complaints('server/a.ts', code)).toEqual([])
  })
})

describe('the words of the language we leave out', () => {
  test.each(LEFT_OUT)('%s', (code, message) => {
    expect(complaints('server/a.ts', code)).toEqual([expect.stringContaining(message)])
  })
})

describe('files stay short', () => {
  test.each(LONGEST)('%s has at most %i lines', (file, max) => {
    expect(complaints(file, lines(max))).toEqual([])
    expect(complaints(file, lines(max + 1))).toEqual([expect.stringContaining('too many')])
  })
})
