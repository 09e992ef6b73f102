import { describe, expect, test } from 'vitest'
import { cardOf, CARDS } from '../../game/catalogue'
import { funnelOf, lossesOf } from '../../game/funnel'
import type { LogEntry, Site } from '../../game/log'
import { allOwnQuestions, ownGameOf, ownQuestions, TEMPLATES } from '../../game/questions/own'
import { lostAt, shields, wakes } from '../../game/questions/own/bench'
import type { OwnGame, OwnLoss } from '../../game/questions/own/game'
import { HELPS_IN_NATURE } from '../../game/questions/own/nature'
import type { OwnQuestion } from '../../game/questions/own/question'
import { CHECK_CHOICES } from '../../game/questions/question'
import { recordOf } from '../../game/records'
import { TOPIC_IDS } from '../../game/science/topic'
import type { SeatId } from '../../game/vocabulary'
import { ORGANS, TUMOUR_TYPES } from '../../game/vocabulary'
import { playGame, setupFor } from '../support/games'
import { sentenceLengthsIn, unkindIn } from '../support/plainWords'
import { expectConcepts } from '../support/teaching'

const played = Array.from({ length: 8 }, (_, i) =>
  playGame({
    setup: setupFor(3, i % 2 === 0 ? 'full' : 'short'),
    seed: `own game ${i}`,
    players: ['greedy', 'skilled', 'random'],
  }),
)
const ownGames = played.flatMap(({ state, log }) =>
  state.order.map((seat) => ({ seat, log, game: ownGameOf(state, log, seat, false) })),
)
const titled = (title: string) => CARDS.adaptation.find((card) => card.title === title)
const right = ({ options, answer }: OwnQuestion) => options[answer]
const wrong = ({ options, answer }: OwnQuestion) =>
  CHECK_CHOICES.filter((choice) => choice !== answer).map((choice) => options[choice])

const none: OwnGame = {
  tumour: 'breast',
  isShared: false,
  held: [],
  funnel: funnelOf([], null),
  losses: lossesOf([], null),
  byCard: [],
  refused: recordOf(ORGANS, () => 0),
  stalled: recordOf(ORGANS, () => 0),
  asleep: recordOf(ORGANS, () => 0),
}
const inLung = (card: string, form: 'single' | 'cluster', cells: number): OwnLoss => ({
  card,
  at: { in: 'vessel', at: 'lung', form },
  cells,
  most: cells,
})
const asked = (game: OwnGame, id: keyof typeof TEMPLATES): OwnQuestion | undefined =>
  allOwnQuestions(game).find((question) => question.id === id)
const mustAsk = (game: OwnGame, id: keyof typeof TEMPLATES): OwnQuestion => {
  const question = asked(game, id)
  if (question === undefined) throw new Error(`nothing asked by ${id}`)
  return question
}

describe('what is kept of a game', () => {
  test.each(ownGames)('counts what the log tells', ({ seat, log, game }) => {
    expect(game.funnel).toEqual(funnelOf(log, seat))
    expect(game.losses).toEqual(lossesOf(log, seat))
    const ofDeck = (deck: string) =>
      game.byCard
        .filter(({ card }) => cardOf(card).deck === deck)
        .reduce((sum, { cells }) => sum + cells, 0)
    expect(ofDeck('shear')).toBe(game.losses.shear)
    expect(ofDeck('immune')).toBe(game.losses.immune)
    expect(ofDeck('clinical')).toBe(0)
  })
  test('names nobody, and says nothing of the other seats', () => {
    const { state, log } = played[0] ?? { state: undefined, log: [] }
    if (state === undefined) throw new Error('no game')
    const others = log.filter((entry) => !('seat' in entry) || entry.seat === '0')
    expect(ownGameOf(state, others, '0', false)).toEqual(ownGameOf(state, log, '0', false))
  })
  test('is small', () => {
    for (const { game } of ownGames) expect(JSON.stringify(game).length).toBeLessThan(4000)
  })
})

/** What the game itself said would have saved the cells, for every loss that a card brought about. */
const told = (log: readonly LogEntry[], seat: SeatId) =>
  log.flatMap((entry) => {
    if (entry.key !== 'tested' && entry.key !== 'lost' && entry.key !== 'colonyHit') return []
    const { cause } = entry
    if (entry.seat !== seat || cause.by !== 'card') return []
    const at: Site = entry.key === 'colonyHit' ? { in: 'colony', at: entry.at } : entry.from
    return entry.saves.flatMap(({ by }) => ({ card: cause.card, at, by }))
  })

describe('what shields a cell', () => {
  test('is what the game said at the time, and no question calls that wrong', () => {
    let compared = 0
    for (const { seat, log, game } of ownGames) {
      for (const { id, stem, ...question } of allOwnQuestions(game)) {
        if (!['flow', 'immune', 'colony'].includes(id)) continue
        const loss = game.byCard.find(
          ({ card, at, cells }) =>
            stem.includes(`“${cardOf(card).title}”`) &&
            (id === 'colony') === (at.in === 'colony') &&
            stem.includes(`lost ${cells} `),
        )
        if (loss === undefined) throw new Error(`no loss for “${stem}”`)
        const saves = told(log, seat).filter(
          ({ card, at }) => card === loss.card && JSON.stringify(at) === JSON.stringify(loss.at),
        )
        for (const { by } of saves)
          if (by.kind === 'adaptation') {
            expect(wrong({ id, stem, ...question }), stem).not.toContain(cardOf(by.card).title)
            compared += 1
          }
      }
    }
    expect(compared).toBeGreaterThan(40)
  })
  test('against NK cells in a vessel is a coat of platelets, not a brake on T cells', () => {
    const loss = inLung('nk-patrol', 'single', 2)
    expect(shields('breast', loss, { card: 'platelet-cloak' })).toBe(true)
    expect(shields('breast', loss, { card: 'ligand-drop' })).toBe(true)
    expect(shields('breast', loss, { way: 'platelets' })).toBe(true)
    expect(shields('breast', loss, { card: 'pd-l1-brake' })).toBe(false)
  })
  test('against the flow is a tough cortex, not a coat against phagocytes', () => {
    const loss = inLung('arterial-surge', 'single', 2)
    expect(shields('breast', loss, { card: 'shear-tough-cortex' })).toBe(true)
    expect(shields('breast', loss, { way: 'cluster' })).toBe(true)
    expect(shields('breast', loss, { card: 'cd47-high' })).toBe(false)
  })
})

describe('the question on', () => {
  const lost = { ...none, byCard: [inLung('nk-patrol', 'single', 3)] }

  test('immune cells asks about the loss, and has the answer from the rules', () => {
    const question = mustAsk(lost, 'immune')
    expect(question.stem).toBe(
      'In your last game, your clone lost 3 single cells to immune cells (“NK patrol”) in the lung bed. Which of these could have shielded them?',
    )
    expect(question.topic).toBe('natural-killer-cells')
    const loss = inLung('nk-patrol', 'single', 3)
    for (const title of wrong(question))
      expect(shields('breast', loss, { card: titled(title)?.id ?? '' }), title).toBe(false)
  })
  test('immune cells is not asked where nothing was lost to them in a vessel', () => {
    const inColony = { ...inLung('nk-patrol', 'single', 1), at: { in: 'colony', at: 'lung' } }
    expect(asked(none, 'immune')).toBeUndefined()
    expect(asked({ ...none, byCard: [inColony as OwnLoss] }, 'immune')).toBeUndefined()
    expect(asked({ ...none, byCard: [inColony as OwnLoss] }, 'colony')).toBeDefined()
  })
  test('a loss offers nothing that the clone held', () => {
    const held = CARDS.adaptation.map(({ id }) => id).filter((id) => id !== 'platelet-cloak')
    expect(asked({ ...lost, held }, 'immune')).toBeUndefined()
    const some = { ...lost, held: ['platelet-cloak', 'ligand-drop'] }
    const options = Object.values(mustAsk(some, 'immune').options)
    expect(options).not.toContain('Platelet cloak')
    expect(options).not.toContain('Ligand drop')
  })
  test('the flow is about the heaviest loss', () => {
    const game = {
      ...none,
      byCard: [inLung('arterial-surge', 'single', 2), inLung('high-shear-rush', 'single', 4)],
    }
    expect(mustAsk(game, 'flow').stem).toContain(
      'lost 4 single cells to the flow (“High-shear rush”)',
    )
  })
  test('a card that a later game does not have is left out', () => {
    expect(
      asked({ ...none, byCard: [inLung('no-such-card', 'single', 2)] }, 'flow'),
    ).toBeUndefined()
  })
  test('the way out offers what makes it easier there, by the rules', () => {
    const game = { ...none, refused: { ...none.refused, brain: 2 } }
    const question = mustAsk(game, 'exit')
    expect(question.stem).toContain('lost 2 cells that could not leave the vessels of the brain')
    const bare = lostAt('breast', 'brain', [])
    const lostWith = (title: string) => lostAt('breast', 'brain', [titled(title)?.id ?? ''])
    expect(lostWith(right(question))).toBeLessThan(bare)
    for (const title of wrong(question)) expect(lostWith(title), title).toBe(bare)
    expect(asked(none, 'exit')).toBeUndefined()
  })
  test('the membranes offers what makes them easier, by the rules', () => {
    const question = mustAsk({ ...none, losses: { ...none.losses, membrane: 1 } }, 'membrane')
    expect(question.stem).toContain('lost 1 cell at the membranes')
    const bare = lostAt('breast', 'membranes', [])
    const lostWith = (title: string) => lostAt('breast', 'membranes', [titled(title)?.id ?? ''])
    expect(lostWith(right(question))).toBeLessThan(bare)
    for (const title of wrong(question)) expect(lostWith(title), title).toBe(bare)
  })
  test('soil names the best one, where one organ is clearly better than three others', () => {
    const stalled = { ...none.stalled, brain: 3 }
    const question = mustAsk({ ...none, tumour: 'colorectal', stalled }, 'soil')
    expect(question.stem).toContain('did not grow in the brain 3 times')
    expect(right(question)).toBe('The liver')
    expect(question.topic).toBe('soil-liver')
    expect(asked({ ...none, tumour: 'melanoma', stalled }, 'soil')).toBeUndefined()
    expect(asked({ ...none, tumour: 'colorectal' }, 'soil')).toBeUndefined()
  })
  test('the first bed follows the veins; where the spine is open, bone is no wrong answer', () => {
    const funnel = { ...none.funnel, intravasated: 4 }
    expect(right(mustAsk({ ...none, funnel, tumour: 'colorectal' }, 'bed'))).toContain('liver')
    const prostate = mustAsk({ ...none, funnel, tumour: 'prostate' }, 'bed')
    expect(right(prostate)).toContain('lung')
    expect(Object.values(prostate.options).join()).not.toContain('bone')
    expect(asked({ ...none, funnel, tumour: 'lung' }, 'bed')).toBeUndefined()
    expect(asked(none, 'bed')).toBeUndefined()
  })
  test('cells asleep names what wakes them, by the rules', () => {
    const question = mustAsk({ ...none, asleep: { ...none.asleep, liver: 1 } }, 'asleep')
    expect(question.stem).toContain('1 cell asleep in the liver at the end')
    const cardTitled = (title: string) =>
      [...CARDS.immune, ...CARDS.soil].find((card) => card.title === title)?.id ?? ''
    expect(wakes('breast', cardTitled(right(question)), 'liver')).toBe(true)
    for (const title of wrong(question))
      expect(wakes('breast', cardTitled(title), 'liver'), title).toBe(false)
    expect(asked(none, 'asleep')).toBeUndefined()
  })
  test('the funnel has the number that came through, and others that are well apart', () => {
    const funnel = { ...none.funnel, launched: 20, invaded: 14, intravasated: 9, extravasated: 5 }
    const question = mustAsk({ ...none, funnel: { ...funnel, secondary: 1 } }, 'through')
    expect(question.stem).toContain('sent out 20 cells')
    expect(right(question)).toBe('1 secondary tumour')
    expect(right(mustAsk({ ...none, funnel }, 'through'))).toBe('No tumour')
    expect(asked({ ...none, funnel: { ...funnel, launched: 4 } }, 'through')).toBeUndefined()
    const five = { ...funnel, launched: 5, invaded: 4, intravasated: 3, extravasated: 2 }
    expect(asked({ ...none, funnel: five }, 'through')).toBeDefined()
  })
  test('where most were lost has one answer, and is not asked where two places share it', () => {
    const losses = { ...none.losses, shear: 6, immune: 5 }
    expect(right(mustAsk({ ...none, losses }, 'most'))).toBe('In the flow of the blood')
    expect(asked({ ...none, losses: { ...losses, immune: 6 } }, 'most')).toBeUndefined()
    expect(asked({ ...none, losses: { ...none.losses, shear: 4 } }, 'most')).toBeUndefined()
  })
  test('a game that several played on one device speaks of the first clone', () => {
    expect(mustAsk({ ...lost, isShared: true }, 'immune').stem).toMatch(
      /^In the last game on this device, the first clone lost/,
    )
  })
})

describe('the questions of a game', () => {
  test('follow from it: the same game asks the same', () => {
    for (const { game } of ownGames.slice(0, 6))
      expect(allOwnQuestions(structuredClone(game))).toEqual(allOwnQuestions(game))
  })
  test('are at most as many as wanted, in the order of the cascade, and of several kinds', () => {
    const kinds = new Set(ownGames.flatMap(({ game }) => allOwnQuestions(game).map(({ id }) => id)))
    expect(kinds.size).toBeGreaterThanOrEqual(9)
    const order = Object.keys(TEMPLATES)
    for (const { game } of ownGames) {
      const some = ownQuestions(game, 5)
      expect(some.length).toBeLessThanOrEqual(5)
      expect(some.length).toBe(Math.min(5, allOwnQuestions(game).length))
      const places = some.map(({ id }) => order.indexOf(id))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }
  })
  test('are none where nothing happened', () => {
    for (const tumour of TUMOUR_TYPES) expect(ownQuestions({ ...none, tumour }, 5)).toEqual([])
  })
  test('have their letters spread', () => {
    const letters = ownGames.flatMap(({ game }) =>
      allOwnQuestions(game).map(({ answer }) => answer),
    )
    for (const choice of CHECK_CHOICES)
      expect(letters.filter((letter) => letter === choice).length).toBeGreaterThan(
        letters.length / 8,
      )
  })
  test.each(ownGames.flatMap(({ game }) => allOwnQuestions(game)))(
    '$id: is whole, plain and kind',
    ({ stem, options, why, topic, concepts }) => {
      expect(stem).toMatch(/^In .*\?$/)
      expect(why).toMatch(/^[A-Z0-9].*\.$/)
      expect(new Set(Object.values(options)).size).toBe(CHECK_CHOICES.length)
      for (const text of [stem, why, ...Object.values(options)]) {
        expect(text).not.toMatch(/undefined|NaN|\[object| {2}|\b1 cells\b/)
        // A cell type’s name, on a card that the tests of cards allow.
        expect(unkindIn(text.replace(/Killer T[ -]cell/g, ''))).toEqual([])
      }
      expect(Math.max(...sentenceLengthsIn(stem))).toBeLessThanOrEqual(30)
      expect(TOPIC_IDS).toContain(topic)
      expectConcepts({ concepts, misconceptions: [] })
    },
  )
  test('leave out what may help in nature by cards that exist', () => {
    for (const ids of Object.values(HELPS_IN_NATURE))
      for (const id of ids) expect(cardOf(id).deck).toBe('adaptation')
  })
})
