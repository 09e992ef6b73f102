import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import { bestOfDay, keepBest } from '../../client/alone/best'
import {
  dayAt,
  dayOfSeed,
  dayWords,
  seedOfDay,
  SETUP_OF_DAY,
  tumourOfDay,
} from '../../client/alone/day'
import { Targets } from '../../client/alone/Targets'
import { missingWords, reachedWords } from '../../client/alone/words'
import { EndPage } from '../../client/end/EndPage'
import { newSeed } from '../../client/match/seed'
import { MatchProvider } from '../../client/match/useMatch'
import { Players } from '../../client/players/Players'
import { aloneIn, firstForm, gameOf, withSeat } from '../../client/setup/form'
import { aloneForm, soloSetting } from '../../client/setup/solo'
import { SoloPage } from '../../client/setup/SoloPage'
import {
  apply,
  BOTS,
  MEDALS,
  newGame,
  parseSetup,
  seededRandom,
  seatAt,
  streamOf,
  targetsOf,
  TUMOUR_TYPES,
  view,
  type State,
} from '../../game/public'
import { localTable, person, skilled } from '../support/localTable'
import { readingAge, unkindIn } from '../support/plainWords'

const textOf = (screen: ReactNode): string =>
  renderToStaticMarkup(screen)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const memory = () => {
  const items = new Map<string, string>()
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  }
}
const refusing = (): Storage => {
  throw new DOMException('denied', 'SecurityError')
}

describe('the day of a game', () => {
  test('is the date of this device, from midnight to midnight', () => {
    expect(dayAt(new Date(2026, 2, 5, 0, 0, 0))).toBe('2026-03-05')
    expect(dayAt(new Date(2026, 2, 5, 23, 59, 59, 999))).toBe('2026-03-05')
    expect(dayAt(new Date(2026, 2, 6, 0, 0, 0))).toBe('2026-03-06')
    expect(dayAt(new Date(2026, 11, 31, 12))).toBe('2026-12-31')
  })
  test('can be read off its seed, and off no other', () => {
    expect(dayOfSeed(seedOfDay('2026-03-05'))).toBe('2026-03-05')
    for (const seed of ['', 'day', '2026-03-05', 'day 2026-3-5', 'day 2026-03-05 again', newSeed()])
      expect(dayOfSeed(seed), seed).toBeNull()
  })
  test('is told in words', () => {
    expect(dayWords('2026-03-05')).toMatch(/^Thursday,? 5 March 2026$/)
    expect(dayWords('2026-03-05', 'short')).toBe('5 March')
  })
})

describe('the game of the day', () => {
  const start = (day: string) => newGame(SETUP_OF_DAY, seedOfDay(day)).state

  test('is one that the rules allow', () => {
    expect(parseSetup(SETUP_OF_DAY)).toMatchObject({ ok: true })
  })
  test('has the same tumour type, decks and dice for everybody', () => {
    expect(start('2026-03-05')).toEqual(start('2026-03-05'))
    expect(seatAt(start('2026-03-05'), '0').tumour).toBe(tumourOfDay('2026-03-05'))
  })
  test('is another one on the next day', () => {
    expect(start('2026-03-06').secret.decks).not.toEqual(start('2026-03-05').secret.decks)
  })
  test('brings every tumour type about as often', () => {
    const days = Array.from({ length: 360 }, (_, i) => dayAt(new Date(2026, 0, 1 + i, 12)))
    const types = days.map(tumourOfDay)
    for (const type of TUMOUR_TYPES) {
      const count = types.filter((one) => one === type).length
      // 60 each is fair; 30 and 90 are more than four standard deviations away.
      expect(count, type).toBeGreaterThan(30)
      expect(count, type).toBeLessThan(90)
    }
  })
})

describe('the best result of the day', () => {
  test('is kept, and gives way to a better one only', () => {
    const store = memory()
    const best = () => bestOfDay('2026-03-05', () => store)
    expect(best()).toBeNull()
    for (const [points, then] of [
      [0, 0],
      [9, 9],
      [7, 9],
      [9, 9],
      [12, 12],
    ] as const) {
      keepBest('2026-03-05', points, () => store)
      expect(best()).toBe(then)
    }
  })
  test('is one of its day: a later day begins anew, an earlier one changes nothing', () => {
    const store = memory()
    keepBest('2026-03-05', 14, () => store)
    keepBest('2026-03-06', 3, () => store)
    expect(bestOfDay('2026-03-06', () => store)).toBe(3)
    expect(bestOfDay('2026-03-05', () => store)).toBeNull()
    keepBest('2026-03-05', 20, () => store)
    expect(bestOfDay('2026-03-06', () => store)).toBe(3)
  })
  test('is a day and points, and nothing else', () => {
    const store = memory()
    keepBest('2026-03-05', 14, () => store)
    expect([...store.items]).toEqual([['seed-and-soil/day', '2026-03-05 14']])
  })
  test.each(['', '14', '2026-03-05', '2026-03-05 many', '2026-03-05 -3', '{"day":1}'])(
    'that is no result (“%s”) is none, and is replaced',
    (text) => {
      const store = memory()
      store.setItem('seed-and-soil/day', text)
      expect(bestOfDay('2026-03-05', () => store)).toBeNull()
      keepBest('2026-03-05', 2, () => store)
      expect(bestOfDay('2026-03-05', () => store)).toBe(2)
    },
  )
  test('is not kept where the browser forbids it, and nothing breaks', () => {
    expect(() => keepBest('2026-03-05', 14, refusing)).not.toThrow()
    expect(bestOfDay('2026-03-05', refusing)).toBeNull()
  })
})

describe('setting up a game alone against the body', () => {
  test('makes a table of one person with the chosen tumour type', () => {
    const { setup, controllers } = gameOf(aloneForm('kidney', 'full', 'expert'))
    expect(controllers).toEqual({ 0: { by: 'person' } })
    expect(setup).toMatchObject({ seats: [{ tumour: 'kidney' }], length: 'full' })
    expect(parseSetup(setup)).toMatchObject({ ok: true })
  })
  test('targets are known for one person with a chosen type only', () => {
    const form = aloneForm('kidney', 'full', 'expert')
    expect(aloneIn(form)).toBe('kidney')
    expect(aloneIn({ ...form, count: 2 })).toBeNull()
    expect(aloneIn(withSeat(form, '0', { who: 'skilled' }))).toBeNull()
    expect(aloneIn({ ...firstForm('alone'), count: 1 })).toBeNull()
  })
  test('is offered beside two bots, which come first', () => {
    expect(soloSetting.find()).toBe('bots')
    const nothing = () => undefined
    const page = renderToStaticMarkup(
      <SoloPage note={null} onBack={nothing} onStart={nothing} onMore={nothing} />,
    )
    expect(page.match(/<input type="radio" name="kind"[^>]*>/g)).toHaveLength(3)
    expect(page).toMatch(/<input type="radio" name="kind" checked=""[^>]*>.{0,600}?With two bots/)
    expect(
      textOf(<SoloPage note={null} onBack={nothing} onStart={nothing} onMore={nothing} />),
    ).toContain('With two bots Alone against the body Game of the day')
  })
})

describe('targets', () => {
  const { bronze, silver, gold } = targetsOf('breast', 'short')
  const shown = (points?: number) =>
    textOf(<Targets tumour="breast" length="short" {...(points === undefined ? {} : { points })} />)

  test('are told with their points before the game', () => {
    const text = shown()
    expect(text).toContain(`Bronze ${bronze.points} points`)
    expect(text).toContain(`Gold ${gold.points} points`)
    expect(text).not.toMatch(/to go|reached/)
  })
  test('say in words which is reached and how far the next one is', () => {
    expect(shown(0)).toContain(`Bronze ${bronze.points} points ${bronze.points} to go`)
    expect(shown(silver.points - 1)).toMatch(
      new RegExp(`Bronze ${bronze.points} points reached Silver ${silver.points} points 1 to go`),
    )
    expect(shown(silver.points)).toContain(`Silver ${silver.points} points reached`)
    expect(shown(gold.points).match(/reached/g)).toHaveLength(3)
    expect(shown(gold.points)).not.toContain('to go')
  })
  test('say what they are: scores of a bot', () => {
    const text = textOf(<Targets tumour="breast" length="short" explained />)
    expect(text).toMatch(/bot: \d+ in 100 games/)
    expect(text).toMatch(/come from \d+ games that the beginner bot played alone/)
  })
})

describe('the words at the end', () => {
  const { bronze, silver, gold } = targetsOf('lung', 'full')
  const at = (points: number) => {
    const alone = { tumour: 'lung', length: 'full', points } as const
    return `${reachedWords(alone)}. ${missingWords(alone)}`
  }

  test('name the target that was reached, and how far the next one is', () => {
    expect(at(bronze.points - 1)).toBe(
      `Below the bronze target this time. ${bronze.points - 1} points. The bronze target is ${bronze.points} points: 1 more.`,
    )
    expect(at(bronze.points)).toContain('Bronze target reached.')
    expect(at(bronze.points)).toContain(
      `The silver target is ${silver.points} points: ${silver.points - bronze.points} more.`,
    )
    expect(at(gold.points)).toBe(
      `Gold target reached. ${gold.points} points. There is no higher target.`,
    )
    expect(at(1)).toContain('1 point.')
  })
  test('are plain and kind: nobody has won', () => {
    const all = [0, ...MEDALS.map((medal) => targetsOf('lung', 'full')[medal].points)].map(at)
    for (const text of all) expect(unkindIn(text), text).toEqual([])
    expect(all.join(' ')).not.toMatch(/\b(won|congratulations|great|well done|success)\b/i)
    expect(readingAge(all.join(' '))).toBeLessThanOrEqual(13)
  })
})

const finished = (): { state: State; log: ReturnType<typeof newGame>['log'] } => {
  const { state, log } = newGame(SETUP_OF_DAY, seedOfDay('2026-03-05'))
  const chance = streamOf('end', 'bots')
  while (state.phase === 'action')
    apply(
      state,
      '0',
      BOTS.greedy.think(view(state, '0'), '0', seededRandom, chance).action,
      seededRandom,
      log,
    )
  return { state, log }
}

describe('the end of a game alone', () => {
  const { state, log } = finished()
  const { points } = seatAt(state, '0')
  const end = (best: number | null, day: string | null = '2026-03-05') =>
    textOf(
      <EndPage
        view={state}
        log={log}
        rounds={[]}
        record={null}
        controllers={{ 0: { by: 'person' } }}
        today={day === null ? null : { day, best }}
        again={<button type="button">Same game again</button>}
        onHome={() => undefined}
      />,
    )

  test('tells the targets, and which day it was', () => {
    const text = end(points)
    expect(text).toMatch(/target reached|Below the bronze target/)
    expect(text).toContain('5 March 2026')
    expect(text).toContain('That is your best in it on this device.')
    expect(text).toMatch(/games that the beginner bot played alone/)
  })
  test('tells of a better result of the day, and of none where none is kept', () => {
    expect(end(points + 4)).toContain(`Your best in it on this device: ${points + 4} points.`)
    expect(end(null)).not.toContain('Your best')
    expect(end(points, null)).not.toContain('Game of the day')
  })
  test('ranks nobody, and asks for nobody else', () => {
    const text = end(points)
    expect(text).not.toMatch(/Place 1|With the same points|Whose cells/)
    expect(text).not.toMatch(/\b(won|winner|victory)\b/i)
    expect(text).toContain('Your clone')
  })
})

describe('the panel beside the board', () => {
  const panel = (controllers: Parameters<typeof localTable>[0]) => {
    const { match } = localTable(controllers)
    const now = match.getSnapshot()
    const text = textOf(
      <MatchProvider match={now}>
        <Players match={now} />
      </MatchProvider>,
    )
    match.close()
    return text
  }
  test('shows a clone alone its targets', () => {
    expect(panel([person])).toMatch(/Your clone .* Targets Bronze \d+ points \d+ to go Silver/)
    expect(panel([person])).not.toContain('Players')
  })
  test('has none at a table of more', () => {
    expect(panel([person, skilled])).toContain('Players')
    expect(panel([person, skilled])).not.toContain('Targets')
  })
})
