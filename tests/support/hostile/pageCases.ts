import { randomUUID } from 'node:crypto'
import { MESSAGES, PROTOCOL, type PageEvent } from '../../../server/protocol'
import { nested, ODD_VALUES, PROTOTYPE_NAMES, withProto, type Case } from './cases'
import { INSIDER, type Party, type Role } from './party'

const EVENTS = Object.keys(MESSAGES) as PageEvent[]

/** A message of each kind that is in order, but for who sends it. */
const inOrder = (event: PageEvent, party: Party): object => {
  switch (event) {
    case 'enter':
      return { protocol: PROTOCOL, table: party.code }
    case 'act':
      return { id: randomUUID(), number: party.game, action: { move: 'done' } }
    case 'steps':
      return { number: party.game, after: -1 }
    case 'control':
      return { seat: '0', to: 'bot' }
    case 'newCard':
      return { seat: '0' }
    case 'say':
      return { phrase: 'hello' }
    case 'record':
      return { number: party.game }
    default:
      return {}
  }
}

const as = (
  role: Role,
  event: PageEvent,
  says: string,
  message: (party: Party) => unknown,
): Case => ({ as: role, says: `${event}: ${says}`, send: (party) => [event, message(party)] })

const inOrderAs = (role: Role, events: readonly PageEvent[], says: string): Case[] =>
  events.map((event) => as(role, event, says, (party) => inOrder(event, party)))

const BUT_ENTER = EVENTS.filter((event) => event !== 'enter')
const WITH_SEAT = BUT_ENTER.filter((event) => event !== 'steps' && event !== 'record')

const act = (says: string, message: (party: Party) => object): Case =>
  as('insider', 'act', says, (party) => ({ ...inOrder('act', party), ...message(party) }))
const action = (says: string, action: unknown): Case => act(says, () => ({ action }))
const enter = (says: string, message: (party: Party) => object): Case =>
  as('anonymous', 'enter', says, (party) => ({ ...inOrder('enter', party), ...message(party) }))
const seatOf = (party: Party, seat: number) => {
  const { seat: id, token } = party.seated(seat)
  return { id, token }
}

/** What our own messages must not do, each refused with a problem that says why. */
export const PAGE_CASES: readonly Case[] = [
  ...inOrderAs('anonymous', BUT_ENTER, 'before it has entered'),
  ...inOrderAs('watcher', WITH_SEAT, 'by somebody who only watches'),
  ...inOrderAs('sentAway', BUT_ENTER, 'by a device that was sent away'),
  // An empty list is as good as an empty object, where nothing more is said.
  ...EVENTS.flatMap((event) =>
    ODD_VALUES.filter(([name]) => name !== 'an object' && name !== 'a list').map(([name, value]) =>
      as('insider', event, `${name} in place of a message`, () => value),
    ),
  ),
  ...EVENTS.flatMap((event) => [
    as('insider', event, 'a field too many', (party) => ({ ...inOrder(event, party), more: 1 })),
    as('insider', event, '__proto__ as a field', (party) => withProto(inOrder(event, party))),
    as('insider', event, 'a constructor', (party) => ({
      ...inOrder(event, party),
      constructor: { prototype: { polluted: true } },
    })),
  ]),

  // Of those who do not have the seat, or not the right to it.
  ...(['start', 'record'] as const).map((event) =>
    as('insider', event, 'not the host, or not yet', (party) => inOrder(event, party)),
  ),
  as('insider', 'again', 'while a game is played', () => ({})),
  as('insider', 'rename', 'while a game is played', () => ({})),
  ...['0', '1'].flatMap((seat) =>
    ['person', 'autopilot', 'bot'].map((to) =>
      as('insider', 'control', `${to} for seat ${seat}`, () => ({ seat, to })),
    ),
  ),
  ...['0', '1', '3', '5'].map((seat) =>
    as('insider', 'newCard', `for seat ${seat}`, () => ({ seat })),
  ),
  ...['3', '9', 2, ['2'], ...PROTOTYPE_NAMES].flatMap((seat) => [
    as('insider', 'control', `seat ${String(seat)}`, () => ({ seat, to: 'bot' })),
    as('insider', 'newCard', `seat ${String(seat)}`, () => ({ seat })),
  ]),
  ...PROTOTYPE_NAMES.flatMap((name) => [
    as('insider', 'control', `to ${name}`, () => ({ seat: '2', to: name })),
    as('insider', 'say', `the phrase ${name}`, () => ({ phrase: name })),
  ]),
  as('insider', 'say', 'a text of its own', () => ({ phrase: '<script>alert(1)</script>' })),

  // Coming in.
  enter('an older page', () => ({ protocol: 0 })),
  ...['', '0', 'FERN', '\0', '𝔽𝔼ℝℕ42', "' OR 1=1", '../..', ...PROTOTYPE_NAMES].map((table) =>
    enter(`table ${JSON.stringify(table)}`, () => ({ table })),
  ),
  ...[null, 7, ['FERN42'], {}, 'F'.repeat(5000)].map((table) =>
    enter(`table ${JSON.stringify(table).slice(0, 20)}`, () => ({ table })),
  ),
  enter('the host’s seat with the token of another', (party) => ({
    seat: { id: '0', token: seatOf(party, INSIDER).token },
  })),
  ...['', 'x', 'x'.repeat(65), 7, null, ['x'], {}].map((token) =>
    enter(`the host’s seat with token ${JSON.stringify(token).slice(0, 20)}`, () => ({
      seat: { id: '0', token },
    })),
  ),
  enter('the host’s token in a list', (party) => ({
    seat: { id: '0', token: [seatOf(party, 0).token] },
  })),
  ...['3', '9', 0, ...PROTOTYPE_NAMES].map((id) =>
    enter(`seat ${String(id)} with a token that is right elsewhere`, (party) => ({
      seat: { id, token: seatOf(party, INSIDER).token },
    })),
  ),
  enter('a seat that is null', () => ({ seat: null })),
  ...[-1, 0.5, 1e9, '0', null, Number.MAX_SAFE_INTEGER].map((step) =>
    enter(`has seen step ${String(step)}`, (party) => ({ seen: { number: party.game, step } })),
  ),

  // Acting.
  ...[0, 2, 999_999, -1, 0.5, 1e9, '1', null].map((number) =>
    act(`game ${String(number)}`, () => ({ number })),
  ),
  ...[
    '',
    'short',
    'x'.repeat(41),
    'with spaces',
    '../../etc',
    'line\nbreak',
    7,
    null,
    ['id-as-list'],
  ].map((id) => act(`id ${JSON.stringify(id)}`, () => ({ id }))),
  act('for another seat', () => ({ seat: '0' })),
  act('for another player', () => ({ playerID: '0' })),
  ...ODD_VALUES.map(([name, value]) => action(`the action is ${name}`, value)),
  ...PROTOTYPE_NAMES.map((name) => action(`the move ${name}`, { move: name })),
  ...PROTOTYPE_NAMES.map((name) => action(`the card ${name}`, { move: 'fix', adaptation: name })),
  ...PROTOTYPE_NAMES.map((at) => action(`at ${at}`, { move: 'colonise', at })),
  ...PROTOTYPE_NAMES.map((to) => action(`the dial to ${to}`, { move: 'turnDial', to })),
  ...[0, -1, 100, 0.5, '1', null, 1e308].map((cells) =>
    action(`${String(cells)} cells`, { move: 'invade', cells }),
  ),
  action('somebody else in the action', { move: 'done', seat: '0' }),
  action('__proto__ in the action', withProto({ move: 'done' })),
  action('a field 1000 deep', { move: 'done', more: nested(1000) }),
  action('a card that is nobody’s', { move: 'fix', adaptation: 'no-such-card' }),
  action('a card with a long name', { move: 'fix', adaptation: 'x'.repeat(10_000) }),
  action('99 cells that nobody has', { move: 'invade', cells: 99 }),

  // Looking where there is nothing to be seen.
  ...[0, 2, 999_999].map((number) =>
    as('insider', 'record', `of game ${number}`, () => ({ number })),
  ),
  ...[0, 2, 999_999].map((number) =>
    as('watcher', 'steps', `of game ${number}`, () => ({ number, after: -1 })),
  ),
  ...[-2, 0.5, 1e9, '0', null].map((after) =>
    as('watcher', 'steps', `after ${String(after)}`, (party) => ({ number: party.game, after })),
  ),
]
