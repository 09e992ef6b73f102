import { MOVES, type Action, type Move } from '../../game/action'
import { CARDS } from '../../game/catalogue'
import { NUMBERS } from '../../game/numbers'
import { seatAt, type State } from '../../game/state'
import {
  BEDS,
  DIALS,
  FORMS,
  ORGANS,
  ROUTES,
  VESSEL_PLACES,
  type SeatId,
} from '../../game/vocabulary'
import { offersOf } from './secrets'

/** Counts that could be asked for: all that may be legal, and those beside them. */
const COUNTS = Array.from({ length: NUMBERS.primary.limit + 5 }, (_, cells) => cells)
const BAD_COUNTS = [-1, 0.5, 2.5, NaN, Infinity, -0, 99]

const at = <M extends Move, P extends string>(move: M, places: readonly P[]) =>
  places.map((place) => ({ move, at: place }))

/** Every action that could be meant, whatever the state: legal ones and many more. */
const FIXED: readonly Action[] = [
  ...DIALS.map((to): Action => ({ move: 'turnDial', to })),
  { move: 'divide' },
  ...[...COUNTS, ...BAD_COUNTS].flatMap((cells): Action[] => [
    { move: 'invade', cells },
    { move: 'invade', cells, onward: true },
    ...ROUTES.flatMap((route) =>
      FORMS.map((form): Action => ({ move: 'intravasate', route, form, cells })),
    ),
  ]),
  ...at('extravasate', ORGANS),
  ...at('moveOn', ORGANS),
  ...at('aggregate', VESSEL_PLACES),
  ...at('colonise', ORGANS),
  ...at('niche', BEDS),
  { move: 'rest' },
  { move: 'done' },
]

/** Places that exist, but not for this action: what a careless button could send. */
const MISPLACED = [
  ...['entry', 'plexus', 'skin'].flatMap((place) =>
    (['extravasate', 'moveOn', 'colonise'] as const).map((move) => ({ move, at: place })),
  ),
  { move: 'niche', at: 'node' },
  { move: 'niche', at: 'entry' },
  { move: 'aggregate', at: 'stroma' },
  { move: 'turnDial', to: 'sticky' },
  { move: 'intravasate', route: 'airway', form: 'single', cells: 1 },
  { move: 'intravasate', route: 'blood', form: 'crowd', cells: 2 },
] as readonly unknown[] as readonly Action[]

const fixes = (state: State, id: SeatId): Action[] => {
  const seat = seatAt(state, id)
  const cards = [...CARDS.adaptation.map((card) => card.id), 'no-such-card']
  const replaced = [...seat.adaptations, ...offersOf(seat), 'met', 'no-such-card']
  return cards.flatMap((adaptation): Action[] => [
    { move: 'fix', adaptation },
    ...replaced.map((replaces): Action => ({ move: 'fix', adaptation, replaces })),
  ])
}

/** All actions that a seat could try now, `undo` apart. */
export const conceivable = (state: State, id: SeatId): Action[] => [
  ...FIXED,
  ...MISPLACED,
  ...fixes(state, id),
]

/** Shapes that no client of ours sends. Each is refused at the edge, and harmless behind it. */
export const HOSTILE: readonly object[] = [
  {},
  [],
  { move: 'toString' },
  { move: 'constructor' },
  JSON.parse('{"move":"__proto__"}') as object,
  JSON.parse('{"__proto__":{"move":"rest"}}') as object,
  { move: 'hasOwnProperty', at: 'lung' },
  { move: '' },
  { move: null },
  { move: 3 },
  { move: ['rest'] },
  { move: 'REST' },
  { move: 'rest ' },
  { move: 'rest', more: true },
  { move: 'done', seat: '1' },
  ...MOVES.filter((move) => !['divide', 'rest', 'undo', 'done'].includes(move)).map((move) => ({
    move,
  })),
  ...['3', '', null, undefined, NaN, Infinity, 1e308, 2 ** 53, -1, 0, 1.5, true, [1], {}].flatMap(
    (cells) => [
      { move: 'invade', cells },
      { move: 'intravasate', route: 'blood', form: 'single', cells },
      { move: 'intravasate', route: 'blood', form: 'cluster', cells },
    ],
  ),
  { move: 'invade', cells: 1, onward: false },
  { move: 'invade', cells: 1, onward: 'yes' },
  ...['__proto__', 'constructor', 'toString', '', null, 0, ['lung'], {}].flatMap((place) =>
    ['extravasate', 'moveOn', 'aggregate', 'colonise', 'niche'].map((move) => ({
      move,
      at: place,
    })),
  ),
  ...['__proto__', 'toString', null, 1].flatMap((word) => [
    { move: 'turnDial', to: word },
    { move: 'intravasate', route: word, form: 'single', cells: 1 },
    { move: 'intravasate', route: 'blood', form: word, cells: 1 },
  ]),
  ...[null, 7, ['met'], {}, 'x'.repeat(100)].map((adaptation) => ({ move: 'fix', adaptation })),
  ...[null, 7, ['met'], {}].map((replaces) => ({ move: 'fix', adaptation: 'met', replaces })),
]
