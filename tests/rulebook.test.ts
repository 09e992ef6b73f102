import { describe, expect, test } from 'vitest'
import { whyNot } from '../game/actions'
import { NUMBERS } from '../game/numbers'
import { LENGTHS } from '../game/vocabulary'
import rules from '../game/RULES.md?raw'
import { conceivable } from './support/catalogue'
import { playGame, setupFor } from './support/games'

/** RULES.md is what the code does: same numbers, same rule ids, none left over on either side. */

// Cards, topics, questions, ideas and prompts name sources and certainties, some of which look like ids of rules.
const sources = import.meta.glob<string>(
  ['../game/**/*.ts', '!../game/{cards,science,questions,misconceptions,prompts/moves}/**'],
  {
    eager: true,
    query: '?raw',
    import: 'default',
  },
)
const tests = import.meta.glob<string>(['./**/*.test.ts', './support/*.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
})

const leaves = (value: unknown, path: string[] = []): [string, number][] =>
  typeof value === 'number'
    ? [[path.join('.'), value]]
    : Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, [...path, key]))

/** `3{invade.need}`, `−1{aggregate.flow}`, `+1{colony.wall}`: the number before each key. */
const quotesIn = (text: string) =>
  [...text.matchAll(/([+−-]?\d+)\{([\w.]+)\}/g)].map(([, printed = '', key = '']) => ({
    key,
    value: Number(printed.replace('−', '-')),
  }))
const quotes = quotesIn(rules)

describe('numbers', () => {
  const numbers = new Map(leaves(NUMBERS))

  test.each(quotes)('$value{$key} is what the code has', ({ key, value }) => {
    expect(numbers.get(key)).toBe(value)
  })
  test('every number that may be tuned is quoted', () => {
    const quoted = new Set(quotes.map(({ key }) => key))
    expect([...numbers.keys()].filter((key) => !quoted.has(key))).toEqual([])
  })
  test('nothing in braces was overlooked', () => {
    expect(rules.match(/\{[\w.]+\}/g)).toHaveLength(quotes.length + 1) // and the line that explains it
  })
  test('no number has two signs', () => {
    expect(rules.match(/[+−-]{2}\d+\{/g)).toBeNull()
  })
  test('a wrong number, sign or key would be noticed', () => {
    expect(quotesIn('Costs −2{niche.growth} or 13{clinicMarks.full.0} %')).toEqual([
      { key: 'niche.growth', value: -2 },
      { key: 'clinicMarks.full.0', value: 13 },
    ])
  })
})

/** Every rule of RULES.md, `**A2 Invade.**`: its id and its name. */
const rulesById = new Map(
  [...rules.matchAll(/^\*\*([A-Z]\d) ([^*]+?)\.\*\*/gm)].map(([, id = '', name = '']) => [
    id,
    name,
  ]),
)

const idsIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, id = '']) => id)

/** Rules named in the code by `rule: 'F1'`, `'A2/count'` and the like. */
const idsOfSource = Object.values(sources).flatMap((text) =>
  idsIn(text, /'([A-Z]\d)(?:\/[a-z-]+)?'/g),
)

/** Rules that games tell of, and that refusals name, over many games. */
const idsOfGames = (): Set<string> => {
  const ids = new Set<string>()
  for (const seats of [1, 2, 3, 4, 5, 6])
    for (let i = 0; i < 30; i++) {
      const length = LENGTHS[i % LENGTHS.length] ?? 'full'
      const game = {
        setup: setupFor(seats, length),
        seed: `rulebook ${seats} ${i}`,
        players: i % 2 === 0 ? (['greedy'] as const) : (['fickle', 'random'] as const),
      }
      const { state, log } = playGame(game)
      for (const { rule } of log) ids.add(rule)
      for (const action of i === 0 ? conceivable(state, '0') : [])
        ids.add(whyNot(state, '0', action)?.id.split('/')[0] ?? 'R4')
    }
  return ids
}

describe('rules', () => {
  test('each has one id and a name', () => {
    const headings = idsIn(rules, /^\*\*([A-Z]\d) /gm)
    expect(new Set(headings).size).toBe(headings.length)
    expect(headings.length).toBe(53)
    expect(rulesById.size, 'every heading ends in a full stop').toBe(headings.length)
  })
  test('every rule that the code names stands in RULES.md', () => {
    expect(idsOfSource.length).toBeGreaterThan(100)
    expect([...new Set(idsOfSource)].filter((id) => !rulesById.has(id))).toEqual([])
  })
  test('every rule that a game tells of stands in RULES.md', () => {
    const ids = idsOfGames()
    expect(ids.size).toBeGreaterThan(15)
    expect([...ids].filter((id) => !rulesById.has(id))).toEqual([])
  })
  test('every rule is named where it is kept or tested: no orphan', () => {
    const text = [...Object.values(sources), ...Object.values(tests)].join('\n')
    expect([...rulesById.keys()].filter((id) => !new RegExp(`\\b${id}\\b`).test(text))).toEqual([])
  })
  test('a test that names a rule calls it as RULES.md does', () => {
    const named = Object.entries(tests).flatMap(([file, text]) =>
      [...text.matchAll(/(?:describe|test)\('([A-Z]\d) ([A-Z][^':]*)/g)].map(
        ([, id = '', name = '']) => ({ file, id, name }),
      ),
    )
    expect(named.length).toBeGreaterThan(40)
    expect(named.filter(({ id, name }) => !name.startsWith(rulesById.get(id) ?? '?'))).toEqual([])
  })
  test('rules that RULES.md refers to exist', () => {
    const referred = idsIn(rules, /\(([A-Z]\d)\)/g)
    expect(referred).not.toEqual([])
    expect(referred.filter((id) => !rulesById.has(id))).toEqual([])
  })
})
