import { describe, expect, test } from 'vitest'
import { LEVELS, parseSetup } from '../../game/public'
import { firstLength, levelSetting, soloForm } from '../../client/setup/solo'
import { firstForm, gameOf, pairsOf, problemOf, takenFor, withSeat } from '../../client/setup/form'

const together = firstForm('together')

describe('the set-up form', () => {
  test.each(['alone', 'together'] as const)('%s starts without a problem', (way) => {
    expect(problemOf(firstForm(way))).toBeUndefined()
    expect(parseSetup(gameOf(firstForm(way)).setup)).toMatchObject({ ok: true })
  })

  test('alone, the other seats are bots', () => {
    const { controllers } = gameOf(firstForm('alone'))
    expect(controllers['0']).toEqual({ by: 'person' })
    expect(controllers['1']).toEqual({ by: 'bot', bot: 'beginner' })
  })

  test('two taps make a table of a person and two bots of the chosen level', () => {
    for (const level of LEVELS) {
      const { setup, controllers } = gameOf(soloForm(level, 'first'))
      expect(controllers).toEqual({
        0: { by: 'person' },
        1: { by: 'bot', bot: level },
        2: { by: 'bot', bot: level },
      })
      expect(setup).toMatchObject({ length: 'first', secretOffers: false, pairs: false })
      expect(setup.seats.map(({ tumour }) => tumour)).toEqual(['dealt', 'dealt', 'dealt'])
      expect(parseSetup(setup)).toMatchObject({ ok: true })
    }
  })

  test('a bot that is added later is of the same level', () => {
    const { controllers } = gameOf({ ...soloForm('expert', 'full'), count: 6 })
    expect(controllers['5']).toEqual({ by: 'bot', bot: 'expert' })
  })

  test('where nothing can be remembered, a game is a first game with beginners', () => {
    expect(firstLength()).toBe('first')
    expect(levelSetting.find()).toBe('beginner')
  })

  test('a tumour type that is taken is told, and chosen twice it is a problem', () => {
    const one = withSeat(together, '0', { tumour: 'lung' })
    expect(takenFor(one, '1')).toEqual(new Set(['lung']))
    expect(takenFor(one, '0')).toEqual(new Set())
    expect(problemOf(withSeat(one, '1', { tumour: 'lung' }))).toMatch(/of their own/)
  })

  test('a seat that does not play takes nothing', () => {
    const form = withSeat({ ...together, count: 1 }, '1', { tumour: 'lung' })
    expect(takenFor(form, '0')).toEqual(new Set())
    expect(gameOf(form).setup.seats).toHaveLength(1)
  })

  test('somebody must be a person', () => {
    const form = withSeat({ ...together, count: 1 }, '0', { who: 'expert' })
    expect(problemOf(form)).toMatch(/person/)
  })

  test('with one person there is nobody to hide offers from', () => {
    const secret = { ...together, secretOffers: true }
    expect(gameOf(secret).setup.secretOffers).toBe(true)
    expect(gameOf(withSeat(secret, '1', { who: 'skilled' })).setup.secretOffers).toBe(false)
  })

  test.each([
    [2, []],
    [3, []],
    [4, ['02', '13']],
    [5, []],
    [6, ['03', '14', '25']],
  ])('of %i seats these can be pairs: %j', (count, pairs) => {
    const form = { ...together, count, pairs: true }
    expect(pairsOf(form).map((seats) => seats.join(''))).toEqual(pairs)
    expect(gameOf(form).setup.pairs).toBe(pairs.length > 0)
    expect(gameOf({ ...form, pairs: false }).setup.pairs).toBe(false)
    expect(parseSetup(gameOf(form).setup)).toMatchObject({ ok: true })
  })
})
