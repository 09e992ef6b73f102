import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseRecord } from '../game/parseRecord'
import { RECORD_FORMAT, replay, type GameRecord, type RecordProblem } from '../game/record'
import { dealFrom, type Setup } from '../game/setup'
import type { Standing, State } from '../game/state'
import { canonical, digest } from './support/canonical'
import { playGame, setupFor, type Player } from './support/games'

/**
 * Golden games: recorded games, with the decks that were dealt, and what they came to. They fail
 * when a rule, a card or the order of the dice changes what a game comes to. Where that is meant:
 *
 *     UPDATE_GOLDEN=1 npx vitest run --project unit tests/games.test.ts
 *
 * deals and plays them anew, and the difference shows in the commit. To keep an old record and only
 * renew its checkpoints (a field of the state was added), use UPDATE_GOLDEN=checkpoints.
 *
 * `games/invalid/` holds their broken twins. A file there begins with the id of the problem that
 * refuses it, with a dash for the slash: `record-broken.what-is-wrong.json`.
 */
const FOLDER = join(import.meta.dirname, 'games')
const UPDATE = process.env.UPDATE_GOLDEN

interface Golden {
  record: GameRecord
  checkpoints: { step: number; round: number; digest: string }[]
  standings: readonly Standing[]
}

const GAMES: Readonly<Record<string, { setup: Setup; players: readonly Player[] }>> = {
  'one-seat': { setup: setupFor(1), players: ['greedy'] },
  'two-seats-short': { setup: setupFor(2, 'short'), players: ['greedy', 'fickle'] },
  'four-seats': { setup: setupFor(4), players: ['greedy', 'greedy', 'random', 'fickle'] },
  'six-seats': { setup: setupFor(6), players: ['greedy', 'random'] },
  'secret-offers': { setup: setupFor(3, 'full', true), players: ['fickle', 'greedy'] },
  'four-in-pairs': { setup: { ...setupFor(4, 'short'), pairs: true }, players: ['greedy'] },
  'first-game': { setup: setupFor(2, 'first'), players: ['random', 'greedy'] },
}

const fileOf = (name: string) => join(FOLDER, `${name}.json`)
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

/** A record, a checkpoint or a step a line, so that a change can be read. */
const printed = ({ record: { steps, ...record }, checkpoints, standings }: Golden): string => {
  const lines = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item)).join(',\n')
  const head = JSON.stringify(record).slice(0, -1)
  return `{"record":${head},"steps":[\n${lines(steps)}]},\n"checkpoints":[\n${lines(checkpoints)}],\n"standings":${JSON.stringify(standings)}}\n`
}

const recorded = (name: string): GameRecord => {
  const game = GAMES[name] ?? { setup: setupFor(1), players: ['random'] }
  const { steps } = playGame({ ...game, seed: name })
  const deal = dealFrom(game.setup, name)
  return { format: RECORD_FORMAT, setup: game.setup, seed: name, deal, steps }
}

const parsedOf = (record: GameRecord): GameRecord => {
  const parsed = parseRecord(record)
  if (!parsed.ok) throw new Error(`${parsed.problem.where}: ${parsed.problem.message}`)
  return parsed.record
}

/** Plays a record and looks at it at each quarter and after the last step. */
const played = (record: GameRecord): Omit<Golden, 'record'> & { state: State } => {
  const quarter = Math.ceil(record.steps.length / 4)
  const checkpoints: Golden['checkpoints'] = []
  let step = 0
  const result = replay(record, (_step, _entries, state) => {
    step += 1
    if (step % quarter === 0 || step === record.steps.length)
      checkpoints.push({ step, round: state.round, digest: digest(state) })
  })
  if (!result.ok) throw new Error(`${result.problem.where}: ${result.problem.message}`)
  return { state: result.state, checkpoints, standings: result.state.standings ?? [] }
}

const remaster = (name: string): void => {
  const record =
    UPDATE === 'checkpoints' ? (readJson(fileOf(name)) as Golden).record : recorded(name)
  const { checkpoints, standings } = played(parsedOf(record))
  writeFileSync(fileOf(name), printed({ record, checkpoints, standings }))
}

describe.each(Object.keys(GAMES))('golden game %s', (name) => {
  if (UPDATE !== undefined) remaster(name)
  const golden = readJson(fileOf(name)) as Golden
  const record = parsedOf(golden.record)

  test('is a record as it stands', () => {
    expect(parseRecord(golden.record)).toEqual({ ok: true, record: golden.record })
    expect(golden.checkpoints.length).toBeGreaterThanOrEqual(4)
  })
  test('comes to what it came to', () => {
    const { state, checkpoints, standings } = played(record)
    expect(state.phase).toBe('over')
    expect(standings).toEqual(golden.standings)
    expect(checkpoints).toEqual(golden.checkpoints)
  })
  test('comes to something else when one seat was never done', () => {
    const first = record.steps.findIndex(({ action }) => action.move === 'done')
    const steps = record.steps.toSpliced(first, 1)
    const result = replay({ ...record, steps })
    const end = golden.checkpoints.at(-1)?.digest
    expect(result.ok && digest(result.state) === end).toBe(false)
  })
  test('stops where it is told to', () => {
    const [first] = golden.checkpoints
    const result = replay(record, undefined, first?.step)
    expect(result.ok && digest(result.state)).toBe(first?.digest)
  })
})

test('a record that does not say whether it was played in pairs (W3) was not', () => {
  const { record } = readJson(fileOf('two-seats-short')) as Golden
  const { seats, length, secretOffers } = record.setup
  const silent = { ...record, setup: { seats, length, secretOffers } }
  expect(parseRecord(silent)).toEqual({ ok: true, record })
})

describe('a card that is added later does not change a recorded game', () => {
  test('it is played with the decks that were dealt', () => {
    const { record } = readJson(fileOf('one-seat')) as Golden
    const { deal } = record
    const decks = { ...deal.decks, soil: deal.decks.soil.filter((id) => id !== 'poor-soil') }
    const other = replay({ ...record, steps: [], deal: { ...deal, decks } })
    expect(other.ok && other.state.deckSizes.soil).toBe(deal.decks.soil.length - 2)
  })
})

describe('broken twins are refused by name', () => {
  const files = readdirSync(join(FOLDER, 'invalid'))
  const problemOf = (input: unknown): RecordProblem | undefined => {
    const parsed = parseRecord(input)
    if (!parsed.ok) return parsed.problem
    const result = replay(parsed.record)
    return result.ok ? undefined : result.problem
  }
  const ids = ['foreign', 'broken', 'set-up', 'card', 'illegal-step'].map((id) => `record-${id}`)

  test('there is one for every problem', () => {
    const found = new Set(files.map((file) => file.split('.')[0]))
    expect([...found].sort()).toEqual([...ids].sort())
  })
  test.each(files)('%s', (file) => {
    const problem = problemOf(readJson(join(FOLDER, 'invalid', file)))
    expect(problem?.id.replace('/', '-')).toBe(file.split('.')[0])
    expect(problem?.message).toMatch(/\S{2}/)
    expect(problem?.where).toMatch(/\S/)
  })
  test.each([null, undefined, 7, 'record', [], {}, [{}], { format: null }])('%j', (input) => {
    expect(problemOf(input)?.id).toBe('record/foreign')
  })
  test('a sound one is not', () => {
    const { record } = readJson(fileOf('one-seat')) as Golden
    expect(problemOf({ ...record, steps: record.steps.slice(0, 5) })).toBeUndefined()
    expect(canonical(parseRecord(record))).toContain('"ok":true')
  })
})
