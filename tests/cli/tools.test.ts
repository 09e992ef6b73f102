import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { CARDS } from '../../game/catalogue'
import type { Changes } from '../../game/simulation/changes'
import { equalCell } from '../../game/simulation/tables'
import { crewOf } from '../../server/tools/crew'
import { fingerprint } from '../../server/tools/fingerprint'
import type { TablesAnswer, TablesTask } from '../../server/tools/threads/tables'

const root = join(import.meta.dirname, '../..')
const out = mkdtempSync(join(tmpdir(), 'seed-and-soil-tools-'))

interface Ended {
  code: number
  stdout: string
  stderr: string
}

const run = (file: string, args: string[], cwd = root): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(file, args, { cwd, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })

const tool = (name: string, ...args: string[]) =>
  run(process.execPath, [join(root, 'dist/server/cli', `${name}.js`), ...args])

const game = join(out, 'game.json')

beforeAll(async () => {
  for (const mode of ['cli', 'tune']) {
    const built = await run(process.execPath, [
      join(root, 'node_modules/vite/bin/vite.js'),
      ...['build', '--ssr', '--mode', mode, '--logLevel', 'error'],
    ])
    expect(built.stderr).not.toContain('rror')
  }
  await tool('simulate', '--games', '1', '--record', game)
}, 60_000)

/** The fields that are numbers. */
const numbersIn = (fields: unknown): string[] =>
  Object.entries(fields as object)
    .filter(([, value]) => Number.isFinite(value))
    .map(([name]) => name)

describe('simulate', () => {
  test('prints one JSON object with everything that a balance check needs', async () => {
    const seats = 'greedy,random,random'
    const { code, stdout } = await tool('simulate', '--games', '6', '--seats', seats, '--json')
    expect(code).toBe(0)
    const report = JSON.parse(stdout) as Record<string, unknown>
    expect(report['games']).toBe(6)
    expect(numbersIn(report['rounds'])).toEqual(['mean', 'p5', 'p95'])
    expect(numbersIn(report['funnel'])).toEqual(
      expect.arrayContaining(['launched', 'invaded', 'intravasated', 'extravasated', 'secondary']),
    )
    expect(numbersIn(report['botWinRates'])).toEqual(['greedy', 'random'])
    const table = report['table'] as Record<string, unknown>[]
    expect(table.map(({ id }) => id)).toEqual(expect.arrayContaining(['types', 'contribution']))
    expect(numbersIn(report)).toEqual(
      expect.arrayContaining([
        'choicesPerDecision',
        'halfTimeLeaderWins',
        'decidedInLastTwoRounds',
      ]),
    )
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining(['tumourTypeWinRates', 'secondaryByTypeAndOrgan', 'causesOfLoss']),
    )
    const wins = report['seatWinRates'] as number[]
    expect(wins).toHaveLength(3)
    expect(wins.reduce((sum, rate) => sum + rate, 0)).toBeCloseTo(1)
    const cards = report['cards'] as Record<string, Record<string, number>>
    expect(Object.keys(cards)).toHaveLength(
      Object.values(CARDS).flat().length - CARDS.tumour.length,
    )
    expect(Object.keys(cards['nk-patrol'] ?? {})).toEqual([
      'shown',
      'used',
      'changed',
      'winRateWith',
    ])
  })

  test('gives the same games for the same seed, and others for another', async () => {
    const [a, b, c] = await Promise.all(
      ['x', 'x', 'y'].map((seed) => tool('simulate', '--games', '3', '--seed', seed, '--json')),
    )
    expect(a?.stdout).toBe(b?.stdout)
    expect(a?.stdout).not.toBe(c?.stdout)
  })

  test('lets archetypes play, and says how often each won', async () => {
    const seats = 'rusher,cluster-builder,niche-builder,gambler,hoarder'
    const { stdout } = await tool('simulate', '--games', '4', '--seats', seats, '--json')
    const { botWinRates } = JSON.parse(stdout) as { botWinRates: Record<string, number> }
    expect(Object.keys(botWinRates).sort()).toEqual(seats.split(',').sort())
  })

  test('prints a table without --json', async () => {
    const { stdout } = await tool('simulate', '--games', '2', '--length', 'short')
    expect(stdout).toContain('survival by stage')
  })

  const refusals: [string, string[]][] = [
    ['an unknown option', ['--gamez', '3']],
    ['an unknown bot', ['--seats', 'greedy,foo']],
    ['no seat', ['--seats', '']],
    ['seven seats', ['--seats', Array(7).fill('random').join()]],
    ['no number', ['--games', 'many']],
    ['zero games', ['--games', '0']],
    ['an unknown length', ['--length', 'endless']],
    ['a stray word', ['please']],
    ['a folder that is not there', ['--games', '1', '--record', join(out, 'no/where.json')]],
    ['short games for the page', ['--games', '2', '--length', 'short', '--write']],
    ['a single game for the page', ['--games', '1', '--write']],
    ['a seed that is no plain word for the page', ['--games', '2', '--seed', "it's", '--write']],
  ]
  test.each(refusals)('refuses %s in one line, with exit code 2', async (_what, args) => {
    const { code, stdout, stderr } = await tool('simulate', ...args)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(2)
  })
})

describe('replay', () => {
  test('prints a recorded game move by move, up to the standings', async () => {
    const { code, stdout } = await tool('replay', game)
    expect(code).toBe(0)
    expect(stdout).toContain('Round 2 begins.')
    expect(stdout.trim().split('\n').at(-1)).toMatch(/^\d\. .+: -?\d+ points$/)
  })

  test('stops where it is told to', async () => {
    const { stdout } = await tool('replay', game, '--to', '3')
    expect(stdout).toMatch(/^ +3 {2}/m)
    expect(stdout).not.toMatch(/^ +4 {2}/m)
  })

  const broken = (name: string, change: (record: Record<string, unknown>) => unknown) => {
    const file = join(out, `${name}.json`)
    const record = JSON.parse(readFileSync(game, 'utf8')) as Record<string, unknown>
    writeFileSync(file, JSON.stringify(change(record)))
    return file
  }
  const damages: [string, () => string, RegExp][] = [
    ['a file that is not there', () => join(out, 'nothing.json'), /no such file/],
    ['a file that is no JSON', () => join(root, 'README.md'), /no JSON/],
    ['a foreign file', () => join(root, 'package.json'), /no recorded game/],
    ['a record without decks', () => broken('decks', (r) => ({ ...r, deal: undefined })), /deal/],
    ['steps of another shape', () => broken('shape', (r) => ({ ...r, steps: [{}] })), /steps\.0/],
    [
      'a step that the rules do not allow',
      () =>
        broken('illegal', (r) => ({
          ...r,
          steps: [{ seat: '0', by: 'x', action: { move: 'colonise', at: 'bone' } }],
        })),
      /step 1.*A7\/no-colony/,
    ],
    [
      'a set-up of no seats',
      () =>
        broken('seats', (r) => ({
          ...r,
          setup: { seats: [], length: 'full', secretOffers: false },
        })),
      /1 to 6 seats/,
    ],
  ]
  test.each(damages)(
    'refuses %s in one line that says where, with exit code 2',
    async (_what, file, says) => {
      const { code, stderr } = await tool('replay', file())
      expect(stderr.trim().split('\n')).toHaveLength(1)
      expect(stderr).toMatch(says)
      expect(code).toBe(2)
    },
  )

  test('refuses to go without a file', async () => {
    expect((await tool('replay')).code).toBe(2)
  })
})

/** One line that says what is wrong, and exit code 2, before anything is printed or played. */
const expectRefused = ({ code, stdout, stderr }: Ended, says: RegExp): void => {
  expect(stdout).toBe('')
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stderr).toMatch(says)
  expect(code).toBe(2)
}

describe('ladder', () => {
  interface Pair {
    a: string
    b: string
    seats: number
    winRateA: number
    ci95: [number, number]
    games: number
  }
  const climb = async (...args: string[]) => {
    const { stdout } = await tool('ladder', ...args, '--json')
    return { stdout, pairs: (JSON.parse(stdout) as { pairs: Pair[] }).pairs }
  }

  test('prints one JSON object with a win rate and an interval for each pairing', async () => {
    const { pairs } = await climb('--games', '9', '--only', 'greedy:random', '--seats', '2,3')
    expect(pairs.map(({ a, b, seats, games }) => [a, b, seats, games])).toEqual([
      ['greedy', 'random', 2, 10],
      ['greedy', 'random', 3, 9],
    ])
    for (const { winRateA, ci95 } of pairs) {
      expect(winRateA).toBeGreaterThan(0.7)
      expect(ci95[0]).toBeLessThan(winRateA)
      expect(ci95[1]).toBeGreaterThanOrEqual(winRateA)
    }
  })

  test('is the same for the same seed and playouts, whichever thread was first', async () => {
    const args = ['--games', '4', '--only', 'expert:beginner', '--seats', '2', '--playouts', '8']
    const [one, again, other] = await Promise.all([
      climb(...args),
      climb(...args),
      climb(...args, '--seed', 'another'),
    ])
    expect(one.stdout).toBe(again.stdout)
    expect(one.stdout).not.toBe(other.stdout)
  }, 60_000)

  test('a bot against itself wins its share, to the last digit', async () => {
    const { pairs } = await climb('--games', '8', '--only', 'greedy:greedy', '--seats', '4')
    expect(pairs[0]?.winRateA).toBeCloseTo(0.25, 10)
  })

  test('plays against boardgame.io’s own bot', async () => {
    const { pairs } = await climb('--mcts-games', '2', '--only', 'greedy:mcts', '--seats', '2')
    expect(pairs).toMatchObject([{ a: 'greedy', b: 'mcts', games: 2 }])
  }, 60_000)

  test('prints a table with the goals without --json', async () => {
    const args = ['--games', '4', '--only', 'autopilot:random', '--seats', '2']
    const { stdout } = await tool('ladder', ...args)
    expect(stdout).toMatch(/^autopilot against random +2 +4 .*at least 60 %: (reached|missed)/m)
  })

  test.each<[string, string[], RegExp]>([
    ['an unknown option', ['--gamez', '3'], /--help/],
    ['an unknown bot', ['--only', 'greedy:foo'], /no bot “foo”/],
    ['an archetype, which is for simulate', ['--only', 'greedy:rusher'], /no bot “rusher”/],
    ['one bot alone', ['--only', 'greedy'], /two bots/],
    ['MCTSBot against itself', ['--only', 'mcts:mcts'], /itself/],
    ['one seat', ['--seats', '1'], /2 to 6/],
    ['seats that are no numbers', ['--seats', 'two'], /2 to 6/],
    ['seats in which no pairing is played', ['--seats', '6'], /--only/],
    ['zero games', ['--games', '0'], /whole number/],
    ['no depth', ['--mcts-depth', '0'], /whole number/],
  ])('refuses %s in one line, with exit code 2', async (_what, args, says) => {
    expectRefused(await tool('ladder', ...args), says)
  })
})

describe('tune', () => {
  const SHORT = ['--bot', 'greedy', '--games', '8', '--check', '4', '--candidates', '3']

  test('plays with other numbers, and prints what it would change as one JSON object', async () => {
    const file = join(out, 'changes.json')
    writeFileSync(file, JSON.stringify({ 'startCells.melanoma': 12, 'cost.met': 2 }))
    const args = [...SHORT, '--steps', '1', '--from', file, '--seats', '2', '--json']
    const { stdout } = await tool('tune', ...args)
    const { changes, before } = JSON.parse(stdout) as {
      changes: Record<string, number>
      before: { loss: number; cells: object[] }
    }
    expect(changes).toMatchObject({ 'startCells.melanoma': 12 })
    expect(before.loss).toBeGreaterThan(0)
    expect(before.cells).toHaveLength(2)
  }, 60_000)

  test('holds numbers against the tables of several bots, with as few playouts as it is told', async () => {
    const args = '--bot greedy,expert --seats 2 --steps 0 --check 2 --json'.split(' ')
    const table = async (playouts: string) => {
      const { stdout } = await tool('tune', ...args, '--playouts', playouts)
      return (JSON.parse(stdout) as { before: { cells: { bots: string[] }[] } }).before.cells
    }
    const few = await table('4')
    expect(few.slice(0, 2).map(({ bots }) => bots)).toEqual([
      ['greedy', 'greedy'],
      ['expert', 'expert'],
    ])
    expect(await table('4')).toEqual(few)
    const [greedy, expert] = await table('16')
    expect(greedy).toEqual(few[0])
    expect(expert).not.toEqual(few[1])
  }, 60_000)

  test('with no steps only holds the given numbers against those in force', async () => {
    const given = { 'startCells.lung': 12, 'startCells.breast': 12, 'startCells.prostate': 12 }
    const file = join(out, 'given.json')
    writeFileSync(file, JSON.stringify(given))
    const args = [...SHORT, '--steps', '0', '--from', file, '--seats', '2', '--json']
    const { stdout } = await tool('tune', ...args)
    const { changes, before, after } = JSON.parse(stdout) as Record<string, object>
    expect(changes).toEqual(given)
    expect(before).not.toEqual(after)
  }, 60_000)

  const numbersOf = async (program: string, changes: Changes) => {
    const crew = crewOf<TablesTask, TablesAnswer>(join(root, 'dist/server', program), changes, 1)
    const task = { cell: equalCell('greedy', 2), seed: 'numbers', from: 0, to: 2 }
    const [answer] = await crew.all([task])
    await crew.close()
    return answer
  }

  test('only the program that is built for it takes other numbers', async () => {
    const changes = { 'startCells.melanoma': 12, 'cost.met': 2, 'values.lung.0': 9 }
    const tuned = await numbersOf('tuned/tables.js', changes)
    expect(tuned?.numbers).toBe(fingerprint(changes))
    const plain = await numbersOf('threads/tables.js', changes)
    expect(plain?.numbers).toBe(fingerprint())
    expect(plain?.sums).not.toEqual(tuned?.sums)
    expect(plain?.sums).toEqual((await numbersOf('tuned/tables.js', {}))?.sums)
  }, 30_000)

  test.each<[string, string[], RegExp]>([
    ['an unknown bot', ['--bot', 'foo'], /no bot “foo”/],
    ['an unknown bot beside a known one', ['--bot', 'greedy,foo'], /no bot “foo”/],
    ['zero candidates', ['--candidates', '0'], /whole number from 1/],
    ['half a step', ['--steps', '0.5'], /whole number from 0/],
    ['seven seats', ['--seats', '7'], /2 to 6/],
    ['changes that are not there', ['--from', join(out, 'none.json')], /no such file/],
    ['a file that is no change', ['--from', join(root, 'package.json')], /no changes/],
    ['a folder that is not there', ['--out', join(out, 'no/where.json')], /no such file/],
  ])('refuses %s in one line, with exit code 2', async (_what, args, says) => {
    expectRefused(await tool('tune', ...args), says)
  })
})

describe('balance', () => {
  const tableWith = async (file: string, ...args: string[]) => {
    const to = join(out, file)
    const ended = await tool('balance', '--games', '1', '--seed', 'test', ...args, '--out', to)
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    const page = readFileSync(to, 'utf8')
    return { page, sections: page.slice(page.indexOf('\n## ')) }
  }

  test('lets a bot that searches play with fewer playouts, and says so', async () => {
    const few = await tableWith('few.md', '--bot', 'expert', '--playouts', '4')
    expect(few.page).toContain(
      '`npm run balance -- --bot expert --games 1 --seed test --playouts 4`',
    )
    expect(few.page).toContain('Bot: expert, 4 playouts a decision. Games a cell: 1.')
    const more = await tableWith('more.md', '--bot', 'expert', '--playouts', '16')
    expect(more.sections).not.toBe(few.sections)
    const again = await tableWith('again.md', '--bot', 'expert', '--playouts', '4')
    expect(again.page).toBe(few.page)
  }, 120_000)

  test('says nothing of playouts where a bot has its own number', async () => {
    const { page } = await tableWith('usual.md', '--bot', 'greedy')
    expect(page).toContain('Bot: greedy. Games a cell: 1.')
    expect(page).not.toContain('playouts')
  }, 60_000)

  test.each<[string, string[], RegExp]>([
    ['an unknown bot', ['--bot', 'foo'], /no bot “foo”/],
    ['a seed of two words', ['--seed', 'two words'], /one word/],
    ['no playouts', ['--playouts', '0'], /whole number from 1/],
    ['a folder that is not there', ['--out', join(out, 'no/where.md')], /no such file/],
  ])('refuses %s in one line, with exit code 2', async (_what, args, says) => {
    expectRefused(await tool('balance', ...args), says)
  })
})

describe('targets', () => {
  const QUICK = ['--bot', 'greedy', '--games', '30', '--seed', 'test']

  test('prints the file of the game, the same for the same seed', async () => {
    const [one, again] = await Promise.all([tool('targets', ...QUICK), tool('targets', ...QUICK)])
    expect(one).toMatchObject({ code: 0, stderr: '' })
    expect(one.stdout).toBe(again.stdout)
    expect(one.stdout).toContain(`numbers: '${fingerprint()}'`)
    expect(one.stdout.match(/points: \[\d+, \d+, \d+\], reached: \[\d+, \d+, \d+\]/g)).toHaveLength(
      18,
    )
  }, 30_000)

  test.each<[string, string[], RegExp]>([
    ['an unknown bot', ['--bot', 'foo'], /no bot “foo”/],
    ['an archetype, which is for simulate', ['--bot', 'rusher'], /no bot “rusher”/],
    ['a seed that is no plain word', ['--seed', "it's"], /letters/],
    ['zero games', ['--games', '0'], /whole number/],
  ])('refuses %s in one line, with exit code 2', async (_what, args, says) => {
    expectRefused(await tool('targets', ...args), says)
  })
})

describe('README.md', () => {
  test('shows commands that work, one after the other', async () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const commands = [
      ...readme.matchAll(
        /^ {4}npm run -s (simulate|replay|ladder|balance|targets|tune|concepts) -- (.+)$/gm,
      ),
    ]
    expect(new Set(commands.map(([, name]) => name)).size).toBe(7)
    for (const [, name = '', args = ''] of commands) {
      const file = join(root, 'dist/server/cli', `${name}.js`)
      const { code, stderr } = await run(process.execPath, [file, ...args.split(' ')], out)
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    }
  }, 60_000)
})

describe('concepts', () => {
  test('prints where each concept is taught, and as JSON that none is missing', async () => {
    const lines = (await tool('concepts')).stdout.trim().split('\n')
    expect(lines[0]).toMatch(/^S0-01 {2}(card|science page|question|prompt|debrief) \S/)
    expect(lines.at(-1)).toBe('162 of 162 concepts are taught')
    const { code, stdout } = await tool('concepts', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({ total: 162, covered: 162, missing: [] })
    const unread = (await tool('concepts', '--unread')).stdout.trim().split('\n')
    for (const line of unread) expect(line).toMatch(/^[a-z ]+ [\w-]+ \[(L2|M-[HML]|D); \w.*\] \S/)
  })
})

describe('bench', () => {
  test('prints one JSON object with the speeds and their ratios', async () => {
    const { stdout } = await tool('bench', '--rounds', '1', '--seconds', '1', '--json')
    const result = JSON.parse(stdout) as Record<string, number>
    expect(Object.keys(result)).toEqual([
      'coreActionsPerSecond',
      'boardgameioActionsPerSecond',
      'ratio',
      'corePlayedPerSecond',
      'expertPlayoutsPerSecond',
      'mctsPlayoutsPerSecond',
      'mctsPlayoutDepth',
      'playoutsRatio',
    ])
    expect(result['ratio']).toBeGreaterThan(10)
    expect(result['playoutsRatio']).toBeGreaterThan(10)
  }, 60_000)
})
