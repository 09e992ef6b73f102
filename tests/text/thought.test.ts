import { describe, expect, test } from 'vitest'
import { MOVES, type Action } from '../../game/action'
import { testsOf } from '../../game/actions'
import type { Hope, Thought } from '../../game/bots'
import { HOPES } from '../../game/bots/terms'
import { seatAt, type View } from '../../game/state'
import { describeAction } from '../../game/text/action'
import { SEAT_NAMES } from '../../game/text/seats'
import { REASONS } from '../../game/text/reasonsOfTopics'
import { explainThought, type Explanation } from '../../game/text/thought'
import type { SeatId } from '../../game/vocabulary'
import { given } from '../support/scenario'
import { actionsOfEveryKind, thinkIn, thoughtOf } from '../support/thoughts'

const POSITIONS = [
  ...thinkIn('why two', 2),
  ...thinkIn('why four', 4),
  ...thinkIn('why secret', 3, { secretOffers: true, every: 6 }),
]

const isPlain = ({ goal, sentences }: Explanation): void => {
  expect(sentences.length).toBeGreaterThanOrEqual(2)
  expect(sentences.length).toBeLessThanOrEqual(3)
  for (const sentence of [goal, ...sentences]) {
    expect(sentence).toMatch(/^[A-Z].*\.$/)
    expect(sentence).not.toMatch(/undefined|NaN|null|-\d|\s\s/)
    expect(sentence.length, sentence).toBeLessThanOrEqual(160)
  }
}

/** What a goal must speak of: for each hope a word of its own. */
const GOAL_WORDS: Readonly<Record<Hope, RegExp>> = {
  primary: /primary tumour/,
  stroma: /stroma/,
  'vessel/entry': /bloodstream entry/,
  'vessel/plexus': /vertebral plexus/,
  'vessel/node': /placed in the lymph node/,
  'vessel/lung': /lung bed/,
  'vessel/liver': /liver bed/,
  'vessel/bone': /bone bed/,
  'vessel/brain': /brain bed/,
  'vessel/adrenal': /adrenal bed/,
  'colony/node': /colony in the lymph node/,
  'colony/lung': /colony in the lung/,
  'colony/liver': /colony in the liver/,
  'colony/bone': /colony in the bone/,
  'colony/brain': /colony in the brain/,
  'colony/adrenal': /colony in the adrenal gland/,
  niches: /soil ready/,
  cubes: /mutation cubes/,
  traits: /adaptation/,
  points: /score points in this round/,
}

const explained = (seen: View, seat: SeatId, thought: Thought): Explanation =>
  explainThought(seen, seat, thought, SEAT_NAMES)

describe('in real positions', () => {
  test('there are enough of them, of every kind', () => {
    expect(POSITIONS.length).toBeGreaterThan(300)
    const moves = new Set(POSITIONS.map(({ thought }) => thought.action.move))
    for (const move of ['fix', 'divide', 'invade', 'intravasate', 'extravasate'] as const)
      expect(moves).toContain(move)
    for (const move of ['colonise', 'niche', 'done'] as const) expect(moves).toContain(move)
  })

  test('the words are two or three plain sentences', () => {
    for (const { seen, seat, thought } of POSITIONS) isPlain(explained(seen, seat, thought))
  })

  test('the goal is the largest gain, and no other', () => {
    let told = 0
    for (const { seen, seat, thought } of POSITIONS) {
      const [top] = thought.chosen?.gains ?? []
      const { goal } = explained(seen, seat, thought)
      const spoken = HOPES.filter((hope) => GOAL_WORDS[hope].test(goal))
      if (top !== undefined && top.by > 0.02) {
        expect(spoken, goal).toEqual([top.at])
        told += 1
      } else if (top === undefined || top.by <= 0) expect(spoken, goal).toEqual([])
    }
    expect(told).toBeGreaterThan(100)
  })

  test('the action told is the one taken, with exactly the odds that it rolls', () => {
    for (const { seen, seat, thought } of POSITIONS) {
      const { sentences, tests } = explained(seen, seat, thought)
      const [first = ''] = sentences
      expect(first).toContain(`“${describeAction(thought.action)}”`)
      expect(tests).toEqual(testsOf(seen, seat, thought.action))
      const quoted = [...first.matchAll(/(\d) in 6/g)].map(([, faces]) => 7 - Number(faces))
      expect(quoted).toEqual(tests.map((coming) => coming.test.need))
    }
  })

  test('the action named beside it is the best rejected one, unless that is secret', () => {
    let hidden = 0
    for (const { seen, seat, thought } of POSITIONS) {
      const { chosen, rejected } = thought
      const second = explained(seen, seat, thought).sentences[1] ?? ''
      if (chosen === null || rejected === null) expect(second).not.toContain('Next best')
      else if (seen.secretOffers && rejected.action.move === 'fix') {
        hidden += 1
        const { offers } = seatAt(seen, seat)
        expect(offers).not.toBe('hidden')
        expect(second).toContain('a change of its cells')
        expect(second).not.toContain('Fix')
      } else expect(second).toContain(`“${describeAction(rejected.action)}”`)
    }
    expect(hidden).toBeGreaterThan(0)
  })

  test('the words for the difference fit the numbers, and the numbers are those weighed', () => {
    const seen = new Set<string>()
    for (const { seen: view, seat, thought } of POSITIONS) {
      const { chosen, rejected } = thought
      if (chosen === null || rejected === null) continue
      const second = explained(view, seat, thought).sentences[1] ?? ''
      const [, words = '', b, a] =
        /: ([a-z ]+) \((−?[\d.]+) against (−?[\d.]+) points expected\)\.$/.exec(second) ?? []
      const number = (text = '') => Number(text.replace('−', '-'))
      expect(number(a)).toBeCloseTo(chosen.value, 1.9)
      expect(number(b)).toBeCloseTo(rejected.value, 1.9)
      fits(words, chosen.value, rejected.value)
      seen.add(words)
    }
    expect(seen.size).toBeGreaterThan(3)
  })
})

const fits = (words: string, chosen: number, rejected: number): void => {
  const share = rejected / chosen
  switch (words) {
    case 'about as good':
      expect(chosen - rejected < 0.031 || share > 0.89).toBe(true)
      // Nor may it hide that the action not taken promised more.
      expect(rejected - chosen).toBeLessThan(0.005)
      break
    case 'clearly less':
      expect(share).toBeGreaterThan(0.59)
      expect(share).toBeLessThan(0.91)
      break
    case 'about half as much':
      expect(share).toBeGreaterThan(0.39)
      expect(share).toBeLessThan(0.61)
      break
    case 'much less':
      expect(share).toBeGreaterThan(0.09)
      expect(share).toBeLessThan(0.41)
      break
    case 'hardly anything':
      expect(chosen).toBeGreaterThan(0)
      expect(Math.abs(rejected)).toBeLessThan(Math.max(0.031, 0.11 * chosen))
      break
    case 'worse than doing nothing more':
      expect(rejected).toBeLessThan(0)
      break
    default:
      expect.fail(`no such comparison: “${words}”`)
  }
}

const position = given({ seats: [{ primary: 6, stroma: 4 }, {}] }).after().state

describe('the words for the difference, at their limits', () => {
  const worded = (chosen: number, rejected: number): string => {
    const action: Action = { move: 'divide' }
    const thought = thoughtOf(action, {
      chosen: { action, value: chosen, gains: [] },
      rejected: { action: { move: 'rest' }, value: rejected, gains: [] },
    })
    return explained(position, '0', thought).sentences[1] ?? ''
  }
  test.each([
    [1, 1, 'about as good'],
    [1, 0.91, 'about as good'],
    [1, 0.89, 'clearly less'],
    [1, 0.61, 'clearly less'],
    [1, 0.59, 'about half as much'],
    [1, 0.41, 'about half as much'],
    [1, 0.39, 'much less'],
    [1, 0.11, 'much less'],
    [1, 0.09, 'hardly anything'],
    [1, -0.02, 'hardly anything'],
    [1, -0.04, 'worse than doing nothing more'],
    [0, -0.5, 'worse than doing nothing more'],
    [-0.1, -0.5, 'worse than doing nothing more'],
    [-0.3, -0.31, 'about as good'],
    [0.02, 0, 'about as good'],
  ])('%f against %f is %s', (chosen, rejected, words) =>
    expect(worded(chosen, rejected)).toContain(`: ${words} (`),
  )
  test('a true minus, and no minus before nothing', () => {
    expect(worded(1, -0.25)).toContain('(−0.25 against 1.00 points expected)')
    expect(worded(1, -0.001)).toContain('(0.00 against 1.00 points expected)')
  })
})

describe('a goal is worded so that it holds', () => {
  const dormant = { liver: { size: 2, dormant: true } }
  const { state } = given({ seats: [{ colonies: dormant }, {}] }).after()
  const goalOf = (action: Action, at: Hope, by = 0.5): string =>
    explained(state, '0', thoughtOf(action, { chosen: { action, value: 1, gains: [{ at, by }] } }))
      .goal

  test('only what rouses a colony wakes it', () => {
    const wake = goalOf({ move: 'colonise', at: 'liver' }, 'colony/liver')
    expect(wake).toBe('Quiet Heron wants to wake its colony in the liver.')
    const keep = goalOf({ move: 'fix', adaptation: 'dormancy-switch' }, 'colony/liver')
    expect(keep).toBe('Quiet Heron wants to strengthen its colony in the liver.')
  })
  test('a colony that is not there yet is founded', () => {
    const found = goalOf({ move: 'extravasate', at: 'lung' }, 'colony/lung')
    expect(found).toBe('Quiet Heron wants to found a colony in the lung.')
  })
  test('a gain too small to notice, or a loss, is no goal', () => {
    for (const by of [0.009, -0.5])
      expect(goalOf({ move: 'divide' }, 'primary', by)).not.toContain('primary')
    expect(goalOf({ move: 'divide' }, 'primary', 0.011)).toContain('primary')
  })
})

describe('every kind of action', () => {
  const found = actionsOfEveryKind()
  test.each(MOVES)('%s is told in plain words', (move) => {
    const cases = found.get(move) ?? []
    expect(cases.length).toBeGreaterThan(0)
    for (const { seen, seat, action } of cases) {
      const explanation = explained(seen, seat, thoughtOf(action))
      isPlain(explanation)
      expect(REASONS[explanation.topic]).toBe(explanation.sentences[2])
    }
  })
})

describe('what was not weighed is not told', () => {
  const done: Action = { move: 'done' }
  const nothing = { chosen: null, rejected: null }
  test('autopilot, with a step and without', () => {
    const step = explained(
      position,
      '0',
      thoughtOf({ move: 'divide' }, { ...nothing, by: 'autopilot' }),
    )
    expect(step.goal).toBe('Autopilot keeps the cells of Quiet Heron going.')
    expect(step.sentences[1]).toContain('It weighs nothing: it takes a step')
    const none = explained(position, '0', thoughtOf(done, { ...nothing, by: 'autopilot' }))
    expect(none.sentences[1]).toContain('found none')
  })
  test('autopilot does have at least even odds, as is said', () => {
    for (const { seen, seat, thought } of POSITIONS) {
      if (thought.by !== 'autopilot') continue
      const [first] = explained(seen, seat, thought).tests
      expect(first?.test.need ?? 4).toBeLessThanOrEqual(4)
    }
  })
  test('a bot that picks by chance, and one that came to nothing', () => {
    const goalOf = (by: string) =>
      explained(position, '0', thoughtOf(done, { ...nothing, by })).goal
    expect(goalOf('random')).toBe('Quiet Heron has no goal.')
    expect(goalOf('expert')).toBe('Quiet Heron follows no goal here.')
  })
  test('nothing else weighed, or too little', () => {
    const second = (compared: number) =>
      explained(position, '0', thoughtOf(done, { rejected: null, compared })).sentences[1]
    expect(second(1)).toBe('It weighed nothing else.')
    expect(second(2)).toBe('It tried 1 other action, too seldom to compare it.')
    expect(second(7)).toBe('It tried 6 other actions, too seldom to compare them.')
  })
  test('a step that brings nothing by itself: the games that were imagined, if there were any', () => {
    const action: Action = { move: 'divide' }
    const goalOf = (playouts: number, gains: NonNullable<Thought['chosen']>['gains'] = []) =>
      explained(position, '0', thoughtOf(action, { playouts, chosen: { action, value: 1, gains } }))
        .goal
    expect(goalOf(500)).toContain('in the games that it imagined')
    expect(goalOf(500, [{ at: 'cubes', by: -0.2 }])).toContain('in the games that it imagined')
    expect(goalOf(0)).not.toContain('imagined')
  })
  test('being done', () => {
    const chosen = { action: done, value: 0, gains: [] }
    const { goal, sentences } = explained(position, '0', thoughtOf(done, { chosen }))
    expect(goal).toContain('wants to stop here')
    expect(sentences[0]).toBe('It chose “Done for this round”.')
    const alone = explained(position, '0', thoughtOf(done, { chosen, compared: 1 }))
    expect(alone.goal).toContain('it saw nothing else to do')
  })
})
