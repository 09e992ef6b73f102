import { describe, expect, test } from 'vitest'
import { describeAction, legalActions, SEAT_NAMES, whyNot, type Thought } from '../../game/public'
import { pauseFor } from '../../client/bots/pace'
import { sameAction, wordsOf, type Bots } from '../../client/bots/told'
import { resumeLocalMatch } from '../../client/match/localMatch'
import { readSave } from '../../client/saves/found'
import type { Thinker } from '../../client/thinking/thinker'
import {
  localTable,
  person,
  readyThinker,
  settle,
  skilled,
  type LocalTable,
} from '../support/localTable'

const DONE = { move: 'done' } as const

const botsOf = ({ now }: LocalTable): Bots => {
  const { bots } = now()
  if (bots === null) throw new Error('there is no bot at this table')
  return bots
}

/** A person who ends the round at once, and the bots after that. */
const afterMyRound = async (options: Parameters<typeof localTable>[1] = {}, bots = 1) => {
  const table = localTable([person, ...Array.from({ length: bots }, () => skilled)], options)
  table.now().act(DONE)
  await settle()
  return table
}

const stepsBy = ({ now }: LocalTable, seat: string): number =>
  now().record.steps.filter((step) => step.seat === seat).length

describe('the pace of bots', () => {
  test('step by step, each move stays until the person goes on', async () => {
    const table = await afterMyRound({ pace: 'step' })
    expect(stepsBy(table, '1')).toBe(1)
    expect(botsOf(table)).toMatchObject({ waits: true, showing: { seat: '1', round: 1 } })
    expect(table.clock.pauses()).toEqual([])
    const first = botsOf(table).showing
    botsOf(table).next()
    await settle()
    expect(stepsBy(table, '1')).toBe(2)
    expect(botsOf(table).showing).not.toBe(first)
  })

  test('readable, a move stays as long as its words take', async () => {
    const table = await afterMyRound({ pace: 'readable' })
    const { showing } = botsOf(table)
    if (showing === null) throw new Error('nothing is told')
    expect(table.clock.pauses()).toEqual([pauseFor('readable', wordsOf(showing, SEAT_NAMES))])
    expect(stepsBy(table, '1')).toBe(1)
    table.clock.ring()
    await settle()
    expect(stepsBy(table, '1')).toBe(2)
  })

  test('more words take longer, up to a limit, and a fast pace does not count them', () => {
    expect(pauseFor('readable', 20)).toBeGreaterThan(pauseFor('readable', 5) ?? Infinity)
    expect(pauseFor('readable', 500)).toBe(pauseFor('readable', 100))
    expect(pauseFor('fast', 20)).toBe(pauseFor('fast', 5))
    expect(pauseFor('fast', 20)).toBeLessThan(pauseFor('readable', 5) ?? 0)
    expect(pauseFor('instant', 20)).toBe(0)
    expect(pauseFor('step', 20)).toBeNull()
  })

  test('instant, all bots have acted and the body too', async () => {
    const table = await afterMyRound({ pace: 'instant' }, 3)
    expect(table.now().view.round).toBe(2)
    expect(table.now().happened.length).toBeGreaterThan(0)
    expect(botsOf(table).showing).toBeNull()
    expect(new Set(botsOf(table).told.map(({ seat }) => seat))).toEqual(new Set(['1', '2', '3']))
  })

  test('the next can be called for before its time', async () => {
    const table = await afterMyRound({ pace: 'readable' })
    botsOf(table).next()
    await settle()
    expect(stepsBy(table, '1')).toBe(2)
    expect(table.clock.pauses()).toHaveLength(1)
  })

  test('skipping ends the bots’ round at once, and in the next one they are read again', async () => {
    const table = await afterMyRound({ pace: 'step' }, 2)
    botsOf(table).skip()
    await settle()
    expect(table.now().view.round).toBe(2)
    table.now().acknowledge()
    table.now().act(DONE)
    await settle()
    expect(botsOf(table)).toMatchObject({ waits: true, showing: { round: 2 } })
  })

  test('another pace counts at once and is kept', async () => {
    const table = localTable([person, skilled], { pace: 'step' })
    table.now().act(DONE)
    await settle()
    botsOf(table).setPace('fast')
    expect(table.clock.pauses()).toEqual([600])
    botsOf(table).setPace('instant')
    await settle()
    expect(table.now().view.round).toBe(2)
    expect(botsOf(table).pace).toBe('instant')
    expect(table.chosen).toEqual(['fast', 'instant'])
  })

  test('while something is read beside them, no bot moves', async () => {
    const table = await afterMyRound({ pace: 'fast' })
    const release = botsOf(table).hold()
    table.clock.ring()
    await settle()
    expect(stepsBy(table, '1')).toBe(1)
    expect(table.clock.pauses()).toEqual([])
    release()
    release()
    table.clock.ring()
    await settle()
    expect(stepsBy(table, '1')).toBe(2)
  })

  test('the last move before the body acts can be read as well', async () => {
    const table = await afterMyRound({ pace: 'step' })
    for (let i = 0; i < 60 && table.now().happened.length === 0; i++) {
      expect(botsOf(table).waits).toBe(true)
      expect(table.now().view.round).toBe(1)
      botsOf(table).next()
      await settle()
    }
    expect(table.now().view.round).toBe(2)
    expect(botsOf(table).told.at(-1)?.action).toEqual(DONE)
  })

  test('a bot that does nothing is told as well', async () => {
    const lazy: Thinker = {
      think: () =>
        Promise.resolve({
          by: 'lazy',
          action: DONE,
          chosen: null,
          rejected: null,
          compared: 1,
          playouts: 0,
        }),
      close: () => undefined,
    }
    const table = await afterMyRound({ pace: 'step', thinker: lazy })
    expect(botsOf(table)).toMatchObject({ waits: true, showing: { action: DONE, entries: [] } })
    expect(table.now().view.round).toBe(1)
    botsOf(table).next()
    await settle()
    expect(table.now().view.round).toBe(2)
  })
})

describe('what is told of a bot’s move', () => {
  test('is what it did, what came of it, and what it saw and weighed', async () => {
    const { thinker, asked } = readyThinker()
    const table = await afterMyRound({ thinker })
    const [first] = botsOf(table).told
    const [question] = asked
    if (first === undefined || first.why === null || question === undefined)
      throw new Error('nothing is told')
    const { saw, thought } = first.why
    expect(saw).toBe(question.view)
    expect(thought.action).toEqual(first.action)
    expect(whyNot(saw, first.seat, first.action)).toBeUndefined()
    expect(legalActions(saw, first.seat).map(describeAction)).toContain(
      describeAction(thought.rejected?.action ?? DONE),
    )
    expect(first.entries.length).toBeGreaterThan(0)
    expect('secret' in saw).toBe(false)
  })

  test('goes back to the round before, and no further', async () => {
    const table = await afterMyRound()
    for (let round = 2; round < 5; round++) {
      table.now().acknowledge()
      table.now().act(DONE)
      await settle()
    }
    expect(new Set(botsOf(table).told.map(({ round }) => round))).toEqual(new Set([3, 4]))
  })

  test('holds no thought where offers are secret', async () => {
    const table = localTable([person, person, skilled], { secretOffers: true })
    for (let i = 0; i < 2; i++) {
      table.now().reveal()
      table.now().act(DONE)
    }
    await settle()
    expect(botsOf(table).told.length).toBeGreaterThan(0)
    expect(botsOf(table).told.every(({ why }) => why === null)).toBe(true)
    expect(botsOf(table).canPredict).toBe(false)
  })

  test('is not in what is kept', async () => {
    const table = await afterMyRound()
    expect(table.kept.at(-1)).not.toContain('rejected')
  })

  test('without bots there is nothing to tell', () => {
    expect(localTable([person, person]).now().bots).toBeNull()
  })
})

describe('a thinker that fails', () => {
  const failing = (fails: (bot: string) => boolean): Thinker => {
    const { thinker } = readyThinker()
    return {
      ...thinker,
      think: (question) =>
        fails(question.bot) ? Promise.reject(new Error('broken')) : thinker.think(question),
    }
  }

  test('is replaced by autopilot, and people are told', async () => {
    const table = await afterMyRound({ thinker: failing((bot) => bot === 'skilled') })
    expect(table.now().view.round).toBe(2)
    expect(botsOf(table).stoodIn).toBe(true)
    const by = table.now().record.steps.filter(({ seat }) => seat === '1')
    expect(new Set(by.map((step) => step.by))).toEqual(new Set(['autopilot']))
    expect(by.length).toBeGreaterThan(1)
  })

  test('for every bot, then bots end their rounds and the game goes on', async () => {
    const table = await afterMyRound({ thinker: failing(() => true) }, 2)
    expect(table.now().view.round).toBe(2)
    expect(stepsBy(table, '1')).toBe(1)
    expect(botsOf(table).stoodIn).toBe(true)
  })

  test('with an action that is not allowed counts as failing', async () => {
    const { thinker } = readyThinker()
    const wild: Thinker = {
      ...thinker,
      think: async (question): Promise<Thought> => ({
        ...(await thinker.think(question)),
        ...(question.bot === 'skilled' && { action: { move: 'colonise', at: 'brain' } }),
      }),
    }
    const table = await afterMyRound({ thinker: wild })
    expect(table.now().view.round).toBe(2)
    expect(botsOf(table).stoodIn).toBe(true)
  })

  test('a bot that thinks well is never replaced', async () => {
    const table = await afterMyRound()
    expect(botsOf(table).stoodIn).toBe(false)
  })
})

describe('closing a match', () => {
  test('stops the bots and whoever thinks for them', async () => {
    const { thinker } = readyThinker()
    const table = await afterMyRound({ pace: 'fast', thinker })
    table.match.close()
    table.clock.ring()
    await settle()
    expect(thinker.isClosed).toBe(true)
    expect(stepsBy(table, '1')).toBe(1)
  })

  test('while a bot still thinks, its thought comes to nothing', async () => {
    const { thinker } = readyThinker()
    let answer = (): void => undefined
    const slow: Thinker = {
      ...thinker,
      think: (question) =>
        new Promise((resolve) => {
          answer = () => resolve(thinker.think(question))
        }),
    }
    const table = await afterMyRound({ thinker: slow })
    table.match.close()
    answer()
    await settle()
    expect(stepsBy(table, '1')).toBe(0)
  })
})

describe('a kept game with bots', () => {
  test('goes on in the middle of a bot’s round, with the same bot', async () => {
    const table = await afterMyRound({ pace: 'step' })
    const found = readSave(table.kept.at(-1) ?? '')
    if (found.is !== 'match') throw new Error('the save cannot be read')
    table.match.close()
    const { thinker, asked } = readyThinker()
    const resumed = resumeLocalMatch(found.match.kept, found.match, { ...table.options, thinker })
    await settle()
    expect(asked[0]).toMatchObject({ bot: 'skilled', seat: '1' })
    expect(resumed.getSnapshot().record.steps).toHaveLength(table.now().record.steps.length + 1)
  })
})

describe('predicting a bot', () => {
  const asking = () => afterMyRound({ predict: 'on', pace: 'step' })

  test('three different answers are offered, and what the bot does is one of them', async () => {
    const table = await asking()
    const { prediction } = botsOf(table)
    expect(prediction?.seat).toBe('1')
    const names = prediction?.options.map(describeAction) ?? []
    expect(new Set(names).size).toBe(3)
    expect(stepsBy(table, '1')).toBe(0)
    botsOf(table).guess(null)
    await settle()
    expect(names).toContain(describeAction(table.now().record.steps.at(-1)?.action ?? DONE))
  })

  test('the answer is shown beside what happened, once a round', async () => {
    const table = await asking()
    const [option] = botsOf(table).prediction?.options ?? []
    if (option === undefined) throw new Error('nothing is asked')
    botsOf(table).guess(option)
    await settle()
    expect(botsOf(table)).toMatchObject({ prediction: null, showing: { guess: option } })
    botsOf(table).next()
    await settle()
    expect(botsOf(table)).toMatchObject({ prediction: null, showing: { guess: null } })
  })

  test('who wants to see no pause still sees how it came out', async () => {
    const table = await afterMyRound({ predict: 'on', pace: 'instant' })
    const [option] = botsOf(table).prediction?.options ?? []
    if (option === undefined) throw new Error('nothing is asked')
    botsOf(table).guess(option)
    await settle()
    expect(botsOf(table)).toMatchObject({ waits: true, showing: { guess: option } })
    botsOf(table).next()
    await settle()
    expect(table.now().view.round).toBe(2)
  })

  test('the order of the answers gives nothing away', async () => {
    const places = new Set<number>()
    for (let i = 0; i < 12; i++) {
      const table = await afterMyRound({ predict: 'on', pace: 'step', seed: `order ${i}` })
      const options = botsOf(table).prediction?.options ?? []
      botsOf(table).guess(null)
      await settle()
      const did = table.now().record.steps.at(-1)?.action ?? DONE
      places.add(options.findIndex((option) => sameAction(option, did)))
    }
    expect(places.size).toBeGreaterThan(1)
  })

  test('it can be skipped, and turned off while it asks', async () => {
    const skipped = await asking()
    botsOf(skipped).skip()
    await settle()
    expect(skipped.now().view.round).toBe(2)
    const off = await asking()
    botsOf(off).setPredicts(false)
    await settle()
    expect(botsOf(off)).toMatchObject({ prediction: null, predicts: false, waits: true })
  })

  test('nobody is asked who did not want it, or who has others at the device', async () => {
    const off = await afterMyRound({ pace: 'step' })
    expect(botsOf(off)).toMatchObject({ prediction: null, waits: true })
    const two = localTable([person, person, skilled], { predict: 'on', pace: 'step' })
    two.now().act(DONE)
    two.now().reveal()
    two.now().act(DONE)
    await settle()
    expect(botsOf(two)).toMatchObject({ prediction: null, canPredict: false, waits: true })
  })
})
