import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { TopBar } from '../../client/match/TopBar'
import { MatchProvider, type Match } from '../../client/match/useMatch'
import { Waiting } from '../../client/match/Waiting'
import { Players } from '../../client/players/Players'
import { RefusedNote } from '../../client/controls/RefusedNote'
import type { TableSnapshot } from '../../client/online/state'
import { ProblemNote } from '../../client/table/ProblemNote'
import { SeatCardView } from '../../client/table/SeatCardView'
import { SeatList } from '../../client/table/SeatList'
import { TableNotes } from '../../client/table/TableNotes'
import { CARD_PICTURES as DRAWN, PHRASES as SAYABLE } from '../../client/table/words'
import { CARD_PICTURES, PHRASES, type SeatInfo } from '../../server/protocol'
import { problem, sitDown, tableOf } from '../support/fakeTable'

const done = { move: 'done' } as const
const autopilot = { by: 'autopilot', asked: false } as const

/** What a screen says, without the marks that lay it out. */
const textOf = (screen: ReactNode): string =>
  renderToStaticMarkup(screen)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const inMatch = (match: Match, screen: ReactNode): string =>
  textOf(<MatchProvider match={match}>{screen}</MatchProvider>)

const top = (match: Match): string =>
  inMatch(
    match,
    <TopBar
      match={match}
      move={null}
      onHelp={() => undefined}
      onLeave={() => undefined}
      menu={<i />}
    />,
  )

describe('the top bar', () => {
  test('says whose turn it is, by the name of this table, and what to do', () => {
    const at = sitDown()
    at.letIn()
    expect(top(at.match())).toContain('Your turn, Calm Heron')
    expect(top(at.match())).toContain('3 actions left')
  })

  test('says for whom one waits', () => {
    const at = sitDown()
    at.letIn()
    at.play('0', done)
    expect(top(at.match())).toContain('Waiting for Brave Otter')
    expect(inMatch(at.match(), <Waiting match={at.match()} />)).toContain(
      'You are done for this round. Still choosing: Brave Otter',
    )
  })

  test('shows a move on its way', () => {
    const at = sitDown()
    at.letIn()
    at.match().act({ move: 'divide' })
    expect(top(at.match())).toContain('Sending…')
  })

  test('says that autopilot plays, and that one watches', () => {
    const at = sitDown()
    at.letIn()
    at.socket.tell('table', tableOf({}, { controller: autopilot }))
    expect(top(at.match())).toContain('Autopilot plays for you')
    at.socket.tell('out', problem('seat/taken-over'))
    at.socket.last('enter').answer(at.entered({ you: null, card: null, missed: [] }))
    expect(top(at.match())).toContain('You are watching.')
  })
})

test('a refused move is told with what it was and why', () => {
  const at = sitDown()
  at.letIn()
  at.match().act({ move: 'divide' })
  at.socket.last('act').answer({ ok: false, problem: problem('server/cannot-keep') })
  expect(textOf(<RefusedNote match={at.match()} />)).toContain(
    'Not done: Divide. This is server/cannot-keep. Try something else.',
  )
})

test('the players show who is a machine and who is away, in words', () => {
  const at = sitDown()
  const [own, other] = tableOf().seats
  if (own === undefined || other === undefined) throw new Error('two seats are needed')
  const show = (change: Partial<SeatInfo>) => {
    at.socket.tell('table', tableOf({ seats: [own, { ...other, ...change }] }))
    return inMatch(at.match(), <Players match={at.match()} />)
  }
  at.letIn()
  expect(show({})).not.toMatch(/bot|away|autopilot/)
  expect(show({ present: false })).toContain('away')
  expect(show({ controller: autopilot, present: false })).toContain('autopilot, away')
  expect(show({ controller: { by: 'bot', bot: 'greedy' }, name: null })).toContain('Copper bot')
})

describe('the notes of a table', () => {
  const at = sitDown()
  at.letIn()
  const note = (change: Partial<TableSnapshot>, canSit = true): string =>
    textOf(
      <TableNotes
        now={{ ...at.now(), ...change }}
        doing={at.table}
        {...(canSit && { onSit: () => undefined })}
      />,
    )
  const free = tableOf().seats.map((seat) => ({ ...seat, name: null, open: true }))

  test.each<[string, Partial<TableSnapshot>, string]>([
    ['offline', { connection: 'offline' }, 'Your seat is safe'],
    ['restarting', { connection: 'closing' }, 'comes back by itself'],
    ['awaited', { nudge: { seconds: 5, at: 0 } }, 'Autopilot plays for you in 5 s'],
    ['autopilot', { table: tableOf({}, { controller: autopilot }) }, 'Take back'],
    ['watching', { you: null, table: tableOf({ seats: free }) }, '2 seats are free. Sit down'],
  ])('%s', (_, change, said) => expect(note(change)).toContain(said))

  test('when all is well there are none', () => expect(note({})).toBe(''))

  test('over a dialog only what cannot wait is said', () => {
    expect(note({ you: null }, false)).toBe('')
    expect(note({ connection: 'offline' }, false)).toContain('You are offline')
  })
})

test('the seats say who has them, who is host, and which are free', () => {
  const [own, other] = tableOf().seats
  if (own === undefined || other === undefined) throw new Error('two seats are needed')
  const seats = [own, { ...other, name: null, open: true }]
  const said = textOf(<SeatList table={tableOf({ phase: 'gathering', seats })} you="0" />)
  expect(said).toContain('Calm Heron (you)')
  expect(said).toContain('host')
  expect(said).toContain('Free seat')
})

describe('words without typing', () => {
  test('every phrase can be said, and every picture is drawn', () => {
    expect([...SAYABLE].sort()).toEqual([...PHRASES].sort())
    expect([...DRAWN].sort()).toEqual([...CARD_PICTURES].sort())
  })

  test('a seat card names its pictures and spells its code', () => {
    const said = textOf(<SeatCardView card={{ pictures: ['fox', 'kite'], code: 'A2B3C' }} />)
    expect(said).toContain('fox')
    expect(said).toContain('kite')
    expect(said).toContain('A 2 B 3 C')
  })
})

test('a mistake of the server names the request for whoever runs it; what a person can mend does not', () => {
  const told = (id: 'server/mistake' | 'table/full') =>
    textOf(<ProblemNote problem={{ ...problem(id), request: 'ab12.7' }} />)
  expect(told('server/mistake')).toContain('For whoever runs the server: request ab12.7')
  expect(told('table/full')).not.toContain('ab12.7')
})
