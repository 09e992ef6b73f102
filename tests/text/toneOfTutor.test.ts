import { describe, expect, test } from 'vitest'
import type { Action } from '../../game/action'
import { CARDS } from '../../game/catalogue'
import { topicOf } from '../../game/science/topics'
import { MOVE_TOPIC_IDS, type TopicId } from '../../game/science/topic'
import { describeCard } from '../../game/text/card'
import { hintOf } from '../../game/text/hint'
import { IDEAS } from '../../game/text/ideasOfTopics'
import { nudgeTo } from '../../game/text/nudge'
import { REASONS } from '../../game/text/reasonsOfTopics'
import type { State } from '../../game/state'
import type { Icon } from '../../game/vocabulary'
import { readingAge, sentenceLengthsIn, unkindIn } from '../support/plainWords'
import { given } from '../support/scenario'
import { actionsOfEveryKind, thoughtOf } from '../support/thoughts'

const KINDS = [...actionsOfEveryKind().values()].flat()
const NUDGES = new Set(KINDS.map(({ seen, seat, action }) => nudgeTo(seen, seat, action).text))

describe.each([
  ['reasons', Object.values(REASONS)],
  ['ideas', Object.values(IDEAS)],
  ['nudges', [...NUDGES]],
])('%s', (_, texts) => {
  test('can be read at 13, in short sentences', () => {
    expect(texts.length).toBeGreaterThan(6)
    expect(readingAge(texts.join(' '))).toBeLessThanOrEqual(13)
    for (const text of texts) {
      expect(Math.max(...sentenceLengthsIn(text)), text).toBeLessThanOrEqual(22)
      expect(readingAge(text), text).toBeLessThanOrEqual(15)
    }
  })
  test('are kind: no intent in cells, no fight', () => {
    // What the person who plays wants is no intent of cells.
    for (const text of texts) expect(unkindIn(text.replace('do you want to', '')), text).toEqual([])
  })
})

test('a reason gives a figure only where the source was read', () => {
  const figures = MOVE_TOPIC_IDS.filter((id) => /\d/.test(REASONS[id]))
  expect(figures).toContain('size-wall')
  for (const id of figures) expect(topicOf(id).certainty, id).toMatch(/^L2?$/)
})

/** What was seen in mice only is not told of people: it stands in a part of the page that says so. */
test.each(['intravasation', 'clusters', 'platelets', 'colonisation', 'niche'] as const)(
  '%s was seen in mice, and the reason says so, as the page does',
  (id) => {
    const { text, deeper } = topicOf(id)
    expect(`${text} ${deeper}`).toMatch(/\b(in|of) mice\b/i)
    expect(REASONS[id]).toMatch(/\b(in|of) mice\b/i)
  },
)

describe('an idea of the immune system holds for the cards that it is told about', () => {
  const cardsOf = (icon: Icon) => CARDS.immune.filter((card) => card.icon === icon)
  const told = (icon: Icon) => cardsOf(icon).map((card) => describeCard(card).join(' '))

  test('every phagocyte card finds cells that wait in a vessel', () => {
    expect(IDEAS.phagocytes).toContain('cells that wait in a vessel')
    for (const card of told('P')) expect(card).toMatch(/cells? (at|in) .*(bed|vessel place)/)
  })
  test('most natural killer cards meet cells in the beds, and more small colonies than large ones', () => {
    expect(IDEAS['natural-killer-cells']).toContain(
      'cells in the beds, and small colonies more often than large ones',
    )
    const inBeds = told('N').filter((card) => card.includes('every bed'))
    expect(inBeds.length).toBeGreaterThan(told('N').length / 2)
    const hits = cardsOf('N')
      .flatMap((card) => card.effects)
      .flatMap((effect) => (effect.kind === 'hit' ? [effect.colonies] : []))
    const smallOnly = hits.filter(
      (which) => which.by === 'smallest' || (which.by === 'size' && which.max < 3),
    )
    const largeOnly = hits.filter(
      (which) =>
        which.by === 'largest' || which.by === 'busiest' || (which.by === 'size' && which.min > 1),
    )
    expect(smallOnly.length).toBeGreaterThan(largeOnly.length)
  })
  test('most T-cell cards meet colonies', () => {
    expect(IDEAS['t-cells']).toContain('mostly meet what has grown')
    const meeting = told('T').filter((card) => /hit unless.*colon|colon.*loses? \d/i.test(card))
    expect(meeting.length).toBeGreaterThan(told('T').length / 2)
  })
})

test('the page that a nudge leads to gives away no more than the nudge: it speaks of it, or is neutral', () => {
  const spokenOf: Partial<Record<TopicId, RegExp>> = {
    'primary-tumour': /primary tumour/,
    'local-invasion': /stroma/,
    'mutation-and-selection': /chance/,
    circulation: /vessel|blood/,
    'seed-and-soil': /./,
  }
  for (const { seen, seat, action } of KINDS) {
    const { topic, text } = nudgeTo(seen, seat, action)
    expect(text, topic).toMatch(spokenOf[topic] ?? /$^/)
  }
})

describe('a hint to stop', () => {
  const done: Action = { move: 'done' }
  const hintsFor = (state: State, compared: number) => {
    const thought = thoughtOf(done, { compared, chosen: { action: done, value: 0, gains: [] } })
    return ([1, 3] as const).map((rung) => hintOf(state, '0', thought, rung).text)
  }
  test('where something could be tried', () => {
    const { state } = given({ seats: [{ primary: 5 }, {}] }).after()
    expect(hintsFor(state, 4)).toEqual([
      'Look at what you could still try, and at what it could cost you.',
      'You could stop here with “Done for this round”: nothing that was weighed looks better.',
    ])
  })
  test('where nothing is left to try speaks of nothing that could be tried', () => {
    const begun = given({ seats: [{ primary: 5, actionsLeft: 1, cubes: 0 }, {}] })
    const { state } = begun.when('0', { move: 'rest' }).after()
    expect(hintsFor(state, 1)).toEqual([
      'Look at the forecast: it shows what the body does next.',
      'You could stop here with “Done for this round”: there was nothing else to weigh.',
    ])
  })
})
