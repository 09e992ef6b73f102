import type { Party, Role } from './party'
import { INSIDER } from './party'

/** A hostile message: who sends it, and what it says. */
export interface Case {
  as: Role
  says: string
  /** The name of the event, and what comes with it. */
  send: (party: Party) => readonly unknown[]
}

/** Names that every object answers to, whether somebody put them there or not. */
export const PROTOTYPE_NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'isPrototypeOf',
  '__defineGetter__',
  'toLocaleString',
] as const

export const nested = (depth: number): unknown => {
  let value: unknown = 1
  for (let i = 0; i < depth; i++) value = [value]
  return value
}

/** A key `__proto__` of its own, as only JSON makes one. */
export const withProto = (fields: object): unknown => {
  const rest = JSON.stringify(fields).slice(1, -1)
  return JSON.parse(`{"__proto__":{"polluted":true}${rest === '' ? '' : ','}${rest}}`)
}

/** What stands where a text, a number or an object should stand. */
export const ODD_VALUES: readonly (readonly [name: string, value: unknown])[] = [
  ['null', null],
  ['nothing', undefined],
  ['a number', 7],
  ['a negative number', -1],
  ['a fraction', 0.5],
  ['a text', 'x'],
  ['an empty text', ''],
  ['a long text', 'x'.repeat(9000)],
  ['a list', []],
  ['a long list', Array.from({ length: 3000 }, () => 0)],
  ['an object', {}],
  ['true', true],
  ['bytes', Buffer.from('bytes')],
  ['something 1000 deep', nested(1000)],
]

const own = (party: Party) => party.seated(INSIDER)
const host = (party: Party) => party.seated(0)

/** A move as boardgame.io's client sends it, with anything in it changed. */
const move = (party: Party, payload: object = {}, action: object = {}) => ({
  type: 'MAKE_MOVE',
  payload: {
    type: 'done',
    args: [{}],
    playerID: own(party).seat,
    credentials: own(party).token,
    ...payload,
  },
  ...action,
})
const update = (
  says: string,
  action: (party: Party) => unknown,
  { as = 'stockInsider', state = 0, match, player }: Partial<Rest> = {},
): Case => ({
  as,
  says: `update: ${says}`,
  send: (party) => [
    'update',
    action(party),
    state,
    match === undefined ? party.matchID : match,
    player === undefined ? own(party).seat : player,
  ],
})
interface Rest {
  as: Role
  state: unknown
  match: unknown
  player: unknown
}

const forgedState = { G: { state: { phase: 'over' } }, ctx: { gameover: true }, _stateID: 50 }

/** What boardgame.io's own server lets anybody do (its cheat matrix), and what ends it. */
export const STOCK_CASES: readonly Case[] = [
  ...[
    'SYNC',
    'UPDATE',
    'RESET',
    'PATCH',
    'PLUGIN',
    'GAME_EVENT',
    'UNDO',
    'REDO',
    'STRIP',
    '@@redux/INIT',
  ].flatMap((type) => [
    update(`type ${type}`, (party) => move(party, {}, { type })),
    update(`type ${type} with a state`, (party) => ({
      ...move(party, {}, { type }),
      state: forgedState,
      initialState: forgedState,
      patch: [{ op: 'replace', path: '/G/state/phase', value: 'over' }],
      log: [],
      clientOnly: false,
    })),
  ]),
  ...[
    'endGame',
    'setPhase',
    'setActivePlayers',
    'endTurn',
    'pass',
    'toString',
    'hasOwnProperty',
  ].map((type) =>
    update(`event ${type}`, (party) =>
      move(party, { type, args: [{ winner: '2' }] }, { type: 'GAME_EVENT' }),
    ),
  ),
  ...['endGame', 'endTurn', 'setPhase'].map((type) =>
    update(`event ${type} as a move`, (party) => move(party, { type })),
  ),
  ...PROTOTYPE_NAMES.map((type) => update(`move ${type}`, (party) => move(party, { type }))),
  ...ODD_VALUES.map(([name, type]) =>
    update(`a move called ${name}`, (party) => move(party, { type })),
  ),
  // Nothing at all and an empty object are what a move without fields may have.
  ...ODD_VALUES.map(([name, value]) =>
    update(`the arguments of “colonise” are ${name}`, (party) =>
      move(party, { type: 'colonise', args: value }),
    ),
  ),
  ...ODD_VALUES.map(([name, value]) =>
    update(`the argument of “fix” is ${name}`, (party) =>
      move(party, { type: 'fix', args: [value] }),
    ),
  ),
  ...ODD_VALUES.map(([name, value]) => update(`the action is ${name}`, () => value)),
  update('the payload is null', () => ({ type: 'MAKE_MOVE', payload: null })),
  update('no payload', () => ({ type: 'MAKE_MOVE' })),
  update('a second argument', (party) => move(party, { args: [{}, {}] })),
  update('a field too many', (party) => move(party, { args: [{ extra: nested(1000) }] })),
  update('__proto__ among the fields', (party) => move(party, { args: [withProto({})] })),
  update('__proto__ in the payload', () => ({
    type: 'MAKE_MOVE',
    payload: withProto({ type: 'colonise', args: [{}], playerID: '2' }),
  })),
  ...PROTOTYPE_NAMES.map((adaptation) =>
    update(`a card called ${adaptation}`, (party) =>
      move(party, { type: 'fix', args: [{ adaptation }] }),
    ),
  ),
  update('move hidden in the fields', (party) =>
    move(party, { type: 'colonise', args: [{ move: 'done' }] }),
  ),

  // For another seat.
  update('the payload names another seat', (party) => move(party, { playerID: '0' })),
  update('the message names another seat', (party) => move(party), { player: '0' }),
  update('both name another seat', (party) => move(party, { playerID: '0' }), { player: '0' }),
  update(
    'both name another seat, with no credentials',
    (party) => move(party, { playerID: '0', credentials: undefined }),
    { player: '0' },
  ),
  ...[null, '', '3', '5', '9', 0, ['0'], ...PROTOTYPE_NAMES].map((player) =>
    update(`as player ${JSON.stringify(player)}`, (party) => move(party, { playerID: player }), {
      player,
    }),
  ),
  ...(['anonymous', 'stockWatcher', 'watcher', 'sentAway'] as const).flatMap((as) => [
    update(
      'a move with the right credentials, but it never sat down here',
      (party) => move(party),
      { as },
    ),
    update(
      'a move of the host with nothing',
      (party) => move(party, { playerID: '0', credentials: null }),
      { as, player: '0' },
    ),
  ]),
  ...[null, '', 'x', ['x'], { toString: 1 }, 'x'.repeat(65), 0, true].map((credentials) =>
    update(`credentials ${JSON.stringify(credentials).slice(0, 20)}`, (party) =>
      move(party, { credentials }),
    ),
  ),
  update('credentials of another seat', (party) =>
    move(party, { credentials: party.oldKeys[0]?.token ?? 'none' }),
  ),
  update('credentials in a list', (party) => move(party, { credentials: [own(party).token] })),

  // Of another match, or of a strange state.
  ...[null, '', '-1', '-', 'nowhere-1', '__proto__', '__proto__-1', 7, ['x'], 'x'.repeat(5000)].map(
    (match) =>
      update(`match ${JSON.stringify(match).slice(0, 20)}`, (party) => move(party), { match }),
  ),
  ...['0', null, { valueOf: 1 }, [], true].map((state) =>
    update(`state ${JSON.stringify(state)}`, (party) => move(party), { state }),
  ),

  // Coming in.
  ...[null, '', 'evil', '__proto__-1', 'constructor', ['x'], 7, 'x'.repeat(5000)].map(
    (match): Case => ({
      as: 'anonymous',
      says: `sync: match ${JSON.stringify(match).slice(0, 20)}`,
      send: () => ['sync', match, null, null, 30_000_000],
    }),
  ),
  ...['9', '3', '', 0, ['0'], {}, ...PROTOTYPE_NAMES].map((player): Case => ({
    as: 'anonymous',
    says: `sync: as player ${JSON.stringify(player)}`,
    send: (party) => ['sync', party.matchID, player, own(party).token, 3],
  })),
  ...[null, '', 'x', ['x'], {}, 7, 'x'.repeat(5000)].map((token): Case => ({
    as: 'anonymous',
    says: `sync: as the host with credentials ${JSON.stringify(token).slice(0, 20)}`,
    send: (party) => ['sync', party.matchID, host(party).seat, token, 3],
  })),
  {
    as: 'anonymous',
    says: 'sync: as the host with the credentials of another',
    send: (party) => ['sync', party.matchID, '0', own(party).token, 3],
  },
  { as: 'anonymous', says: 'sync: nothing', send: () => ['sync'] },
  { as: 'stockInsider', says: 'sync: a match that does not exist', send: () => ['sync', 'evil-9'] },

  // Talking, and what clients do not say at all.
  ...(['anonymous', 'stockWatcher', 'stockInsider'] as const).map((as): Case => ({
    as,
    says: 'chat: a word to everybody',
    send: (party) => [
      'chat',
      party.matchID,
      { id: 'x', sender: '0', payload: nested(1000) },
      own(party).token,
    ],
  })),
  ...['chat', 'patch', 'matchData', 'setState', 'listen'].map((event): Case => ({
    as: 'stockInsider',
    says: `the event ${event}`,
    send: () => [event, null],
  })),
]
