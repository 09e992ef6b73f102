import { describe, expect, test } from 'vitest'
import { spokenLines, whatNow, yourTurn } from '../../client/match/announce'
import { spotNotes } from '../../client/match/spotNotes'
import { SEAT_NAMES, type LogOf } from '../../game/public'
import { localTable, person, settle, bot } from '../support/localTable'

const sitAlone = () => localTable([person, bot])

describe('what is spoken', () => {
  test('is what the log says, one line an entry, and nothing is left out when much happens', async () => {
    const table = sitAlone()
    const before = table.now().log.length
    table.now().act({ move: 'divide' })
    table.now().act({ move: 'done' })
    await settle()
    const news = table.now().log.slice(before)
    const told = news.filter(({ key }) => key !== 'offered' && key !== 'growthTested')
    expect(news.length).toBeGreaterThan(5)
    const lines = spokenLines(news, SEAT_NAMES, '0')
    expect(lines.length).toBeGreaterThanOrEqual(told.length)
    expect(lines[0]).toBe('Quiet Heron divided: 4 cells joined the primary tumour.')
  })

  test('tells one’s own offers, and nobody else’s', () => {
    const { log } = sitAlone().now()
    const offered = log.filter(({ key }) => key === 'offered')
    expect(offered).toHaveLength(2)
    expect(spokenLines(offered, SEAT_NAMES, '0')).toEqual([
      expect.stringMatching(/^Quiet Heron is offered /),
    ])
    expect(spokenLines(offered, SEAT_NAMES, null)).toEqual([])
  })

  test('tells what would have saved one’s own cells, and leaves others to the page', () => {
    const lost: LogOf<'lost'> = {
      round: 1,
      rule: 'F1',
      key: 'lost',
      seat: '0',
      cells: 2,
      why: 'taken',
      from: { in: 'vessel', at: 'lung', form: 'single' },
      cause: { by: 'card', card: 'half-life' },
      saves: [{ by: { kind: 'cluster' }, cells: 2 }],
    }
    expect(spokenLines([lost], SEAT_NAMES, '0').at(-1)).toContain('travelling as a cluster')
    expect(spokenLines([lost], SEAT_NAMES, '1')).toHaveLength(1)
  })
})

describe('what can be done now', () => {
  test('follows one’s own action: how many are left', () => {
    const table = sitAlone()
    const before = table.now().log.length
    table.now().act({ move: 'divide' })
    expect(whatNow(table.now(), table.now().log.slice(before))).toBe('2 actions left.')
    table.now().act({ move: 'rest' })
    table.now().act({ move: 'rest' })
    expect(whatNow(table.now(), table.now().log.slice(before))).toMatch(/^No actions left\./)
  })
  test('is not said after what others did', () => {
    expect(whatNow(sitAlone().now(), [])).toBeNull()
  })
  test('begins a turn, and is silent when it is nobody’s', () => {
    const now = sitAlone().now()
    expect(yourTurn(now)).toBe('Your turn, Quiet Heron: round 1.')
    expect(yourTurn({ ...now, seat: null })).toBe('')
  })
})

describe('what a place says about what can be done there', () => {
  test('without a kind of action: all that is possible, with the odds', () => {
    const notes = spotNotes(sitAlone().now(), null)
    expect(notes.get('primary')).toMatch(/^You can: Divide; Invade, [1-5] in 6\.$/)
    expect(notes.get('stroma')).toBeUndefined()
  })
  test('with one: only that, and where it is locked the reason', () => {
    const notes = spotNotes(sitAlone().now(), 'extravasate')
    expect(notes.get('primary')).toBeUndefined()
    expect(notes.get('brain')).toBe('Locked for “Exit”: You have no cells in the vessels there.')
  })
  test('says nothing to those who cannot act', () => {
    expect(spotNotes({ ...sitAlone().now(), seat: null }, null).size).toBe(0)
  })
})
