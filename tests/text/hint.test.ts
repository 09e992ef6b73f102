import { describe, expect, test } from 'vitest'
import { MOVES, type Action } from '../../game/action'
import { testsOf } from '../../game/actions'
import type { SeatSketch, TableSketch } from '../../game/define'
import { describeAction } from '../../game/text/action'
import { hintOf, type Hint } from '../../game/text/hint'
import { RUNGS } from '../../game/text/rungs'
import { IDEAS } from '../../game/text/ideasOfTopics'
import { ORGAN_NAMES, PLACE_NAMES } from '../../game/text/words'
import { given } from '../support/scenario'
import { actionsOfEveryKind, thinkIn, thoughtOf, type Thinking } from '../support/thoughts'

const by = ['skilled', 'expert'] as const
const POSITIONS: readonly Thinking[] = [
  ...thinkIn('hint two', 2, { by }),
  ...thinkIn('hint four', 4, { by, secretOffers: true }),
  ...[...actionsOfEveryKind().values()].flatMap((list) =>
    list.map(({ seen, seat, action }) => ({ seen, seat, thought: thoughtOf(action) })),
  ),
]
const hintsOf = ({ seen, seat, thought }: Thinking): readonly Hint[] =>
  RUNGS.map((rung) => hintOf(seen, seat, thought, rung))

const says = (text: string, word: string): boolean =>
  new RegExp(`\\b${word.toLowerCase()}\\b`).test(text.toLowerCase())

/** Words that would give the action away: its verb, and the cards that it is about. */
const giveaways = (action: Action): string[] => {
  const [verb = ''] = describeAction(action).split(' ')
  return action.move === 'turnDial' ? [verb, action.to] : [verb]
}

/** The places, as buttons and the board call them. */
const PLACES = [...new Set([...Object.values(ORGAN_NAMES), ...Object.values(PLACE_NAMES)])]

test('there are hints for every kind of action', () => {
  expect(new Set(POSITIONS.map(({ thought }) => thought.action.move))).toEqual(new Set(MOVES))
  expect(POSITIONS.length).toBeGreaterThan(500)
})

test('every rung is one or two plain sentences', () => {
  for (const position of POSITIONS)
    for (const [i, { rung, text }] of hintsOf(position).entries()) {
      expect(rung).toBe(i + 1)
      expect(text).toMatch(/^[A-Z].*[.?]$/)
      expect(text).not.toMatch(/undefined|NaN|null|\s\s|\bit wants\b|\bits?\b colony/)
      expect(text.length, text).toBeLessThanOrEqual(200)
    }
})

test('neither the nudge nor the idea names the action', () => {
  for (const position of POSITIONS) {
    const { action } = position.thought
    for (const { text } of hintsOf(position).slice(0, 2)) {
      expect(text).not.toContain(describeAction(action))
      for (const word of giveaways(action)) expect(says(text, word), `${word}: ${text}`).toBe(false)
    }
  }
})

test('the nudge names no place, and does not give away the idea', () => {
  for (const position of POSITIONS) {
    const [nudge, idea] = hintsOf(position)
    for (const place of PLACES) expect(says(nudge?.text ?? '', place), nudge?.text).toBe(false)
    expect(nudge?.text).not.toBe(idea?.text)
    expect(nudge?.text).not.toMatch(/\d in 6/)
    expect(idea?.text).not.toMatch(/\d in 6/)
  }
})

test('the idea is that of its topic', () => {
  for (const position of POSITIONS) {
    const idea = hintsOf(position)[1]
    expect(Object.entries(IDEAS)).toContainEqual([idea?.topic, idea?.text])
    const topic = hintsOf(position)[2]?.topic ?? ''
    expect(idea?.topic).toBe(topic.startsWith('soil-') ? 'seed-and-soil' : topic)
  }
})

test('the last rung names the move, with exactly the odds that it rolls', () => {
  for (const position of POSITIONS) {
    const { seen, seat, thought } = position
    const last = hintsOf(position)[2]?.text ?? ''
    expect(last).toContain(`“${describeAction(thought.action)}”`)
    expect(last).toContain('You could ')
    const quoted = [...last.matchAll(/(\d) in 6/g)].map(([, faces]) => 7 - Number(faces))
    expect(quoted).toEqual(testsOf(seen, seat, thought.action).map((coming) => coming.test.need))
  }
})

describe('the nudge in the vessels tells a danger only where there is one', () => {
  const nudge = (seat: SeatSketch, table: Partial<TableSketch>, action: Action): string => {
    const { state } = given({ seats: [seat, {}], ...table }).after()
    return hintOf(state, '0', thoughtOf(action), 1).text
  }
  const DANGER = 'Something could be lost in the blood this round.'
  const leave = (at: 'lung' | 'node'): Action => ({ move: 'extravasate', at })

  test('a single cell that the flow will carry on', () => {
    expect(nudge({ singles: { lung: 1 } }, {}, leave('lung'))).toBe(DANGER)
    expect(nudge({ singles: { entry: 2 } }, {}, { move: 'aggregate', at: 'entry' })).toBe(DANGER)
  })
  test('not in the slow-flow window, which holds it', () => {
    const nowhere = nudge({ singles: { lung: 1 } }, { shear: 'slow-flow-window' }, leave('lung'))
    expect(nowhere).not.toBe(DANGER)
  })
  test('not a lodged cluster, unless the flow carries those too', () => {
    expect(nudge({ clusters: { lung: 3 } }, {}, leave('lung'))).not.toBe(DANGER)
    expect(nudge({ clusters: { lung: 3 } }, { shear: 'single-file' }, leave('lung'))).toBe(DANGER)
  })
  test('not where an adaptation spares the only cell that is carried', () => {
    const spares = { adaptations: ['antioxidant-boost'] }
    expect(nudge({ ...spares, singles: { lung: 1 } }, {}, leave('lung'))).not.toBe(DANGER)
    expect(nudge({ ...spares, singles: { lung: 2 } }, {}, leave('lung'))).toBe(DANGER)
    const two = { ...spares, singles: { lung: 1, entry: 1 } }
    expect(nudge(two, {}, leave('lung'))).toBe(DANGER)
  })
  test('not where half of one cell is none', () => {
    const one = { singles: { lung: 1 } }
    const half = { shear: 'half-life' }
    expect(nudge(one, half, leave('lung'))).toBe(DANGER)
    const down = { ...one, adaptations: ['anoikis-resistance'] }
    expect(nudge(down, half, leave('lung'))).not.toBe(DANGER)
  })
  test('not in the lymph node, where no blood flows', () => {
    expect(nudge({ singles: { node: 2 } }, {}, leave('node'))).not.toBe(DANGER)
  })
})

describe('the reason of the last rung', () => {
  const { state } = given({ seats: [{ primary: 6, colonies: { liver: { size: 1 } } }, {}] }).after()
  const action: Action = { move: 'divide' }
  const last = (more: Parameters<typeof thoughtOf>[1]): string =>
    hintOf(state, '0', thoughtOf(action, more), 3).text

  test('speaks to the person, of what the action brings most', () => {
    const gains = [{ at: 'colony/liver', by: 0.5 }] as const
    expect(last({ chosen: { action, value: 1, gains } })).toBe(
      'You could choose “Divide”, without dice. It helps you to strengthen your colony in the liver.',
    )
  })
  test('says honestly when it brings nothing by itself', () => {
    const chosen = { action, value: 1, gains: [] }
    expect(last({ chosen, playouts: 90 })).toContain('did best in games played on from here')
    expect(last({ chosen })).toContain('nothing that was weighed looks better')
    expect(last({ chosen: null })).toContain('nothing that was weighed looks better')
  })
})
