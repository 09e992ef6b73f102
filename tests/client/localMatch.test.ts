import { describe, expect, test } from 'vitest'
import { seatAt, type SeatId } from '../../game/public'
import { resumeLocalMatch, startLocalMatch } from '../../client/match/localMatch'
import { readSave } from '../../client/saves/found'
import { bot, localTable, person, settle, type LocalTable } from '../support/localTable'

/** Plays the first legal action for whoever has the device, until `until` says so. */
const playOn = async (now: LocalTable['now'], until: () => boolean) => {
  for (let i = 0; i < 2000 && !until(); i++) {
    const { happened, handTo, legal } = now()
    if (happened.length > 0) now().acknowledge()
    else if (handTo !== null) now().reveal()
    else {
      const rest = legal.find(({ move }) => move === 'divide') ?? { move: 'done' as const }
      now().act(rest)
    }
    await settle()
  }
}

describe('a match on one device', () => {
  test('one seat acts after another, and the body acts when the last is done', () => {
    const { now } = localTable([person, person])
    expect(now().seat).toBe('0')
    now().act({ move: 'done' })
    expect(now()).toMatchObject({ seat: null, turn: '1', handTo: '1' })
    now().reveal()
    expect(now()).toMatchObject({ seat: '1', handTo: null })
    now().act({ move: 'done' })
    expect(now().view.round).toBe(2)
    expect(now().happened.some(({ key }) => key === 'cardResolved')).toBe(true)
    expect(now().seat).toBeNull()
    now().acknowledge()
    expect(now().handTo).toBe('0')
  })

  test('a person alone with bots never meets the curtain, and bots need no waiting', async () => {
    const { now } = localTable([bot, person, bot])
    await settle()
    expect(now()).toMatchObject({ seat: '1', handTo: null })
    now().act({ move: 'done' })
    await settle()
    expect(now().view.round).toBe(2)
    now().acknowledge()
    await settle()
    expect(now()).toMatchObject({ seat: '1', handTo: null })
  })

  test('under secret offers nothing private is shown before the curtain opens', () => {
    const { now } = localTable([person, person], { secretOffers: true })
    expect(now()).toMatchObject({ seat: null, handTo: '0' })
    for (const seat of ['0', '1'] satisfies SeatId[])
      expect(seatAt(now().view, seat).offers).toBe('hidden')
    expect(now().log.some(({ key }) => key === 'offered')).toBe(false)
    expect(now().legal).toEqual([])
    now().reveal()
    expect(seatAt(now().view, '0').offers).not.toBe('hidden')
    expect(seatAt(now().view, '1').offers).toBe('hidden')
    now().cover()
    expect(now()).toMatchObject({ seat: null, handTo: '0' })
  })

  test('leaving an open game covers nothing', () => {
    const { now } = localTable([person, person])
    now().cover()
    expect(now().seat).toBe('0')
  })

  test('what is not allowed is answered with the reason and changes nothing', () => {
    const { now } = localTable([person])
    const before = now()
    expect(now().act({ move: 'colonise', at: 'brain' })?.rule).toBeTruthy()
    expect(now()).toBe(before)
  })

  test('an action without dice can be taken back', () => {
    const { now } = localTable([person])
    const cells = seatAt(now().view, '0').primary
    expect(now().canUndo).toBe(false)
    now().act({ move: 'divide' })
    expect(seatAt(now().view, '0').primary).toBeGreaterThan(cells)
    expect(now().canUndo).toBe(true)
    now().undo()
    expect(seatAt(now().view, '0').primary).toBe(cells)
  })

  test('a snapshot stays as it was shown', () => {
    const { now } = localTable([person])
    const before = now()
    const copy = structuredClone(before.view)
    now().act({ move: 'divide' })
    now().act({ move: 'done' })
    expect(before.view).toEqual(copy)
  })

  test('it is kept after every step, and a kept match goes on where it stood', async () => {
    const { now, kept, options } = localTable([person, bot])
    await playOn(now, () => now().view.round === 4)
    const found = readSave(kept.at(-1) ?? '')
    if (found.is !== 'match') throw new Error('the save cannot be read')
    const resumed = resumeLocalMatch(found.match.kept, found.match, options)
    expect(resumed.getSnapshot().view).toEqual(now().view)
    expect(resumed.getSnapshot().log).toEqual(now().log)
    expect(found.match.kept.controllers).toEqual({ '0': person, '1': bot })
  })

  test('it comes to an end, after which nobody acts', async () => {
    const { now } = localTable([person, bot, bot])
    await playOn(now, () => now().isOver)
    now().acknowledge()
    expect(now()).toMatchObject({ isOver: true, seat: null, turn: null, handTo: null, legal: [] })
    expect(now().view.standings).toHaveLength(3)
  })

  test('when the device refuses to keep it, the screen is told', () => {
    const { options } = localTable([person])
    const match = startLocalMatch(
      {
        setup: { seats: [{ tumour: 'dealt' }], length: 'first', secretOffers: false, pairs: false },
        controllers: { '0': person },
        seed: 'two',
      },
      { ...options, keep: () => false },
    )
    expect(match.getSnapshot().saved).toBe('failed')
  })
})
