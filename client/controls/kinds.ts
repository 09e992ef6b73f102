import {
  IconAdjustmentsHorizontal,
  IconArrowBackUp,
  IconArrowMerge,
  IconArrowsSplit2,
  IconCheck,
  IconDna2,
  IconDoorEnter,
  IconDoorExit,
  IconPlant2,
  IconRoute,
  IconScissors,
  IconSeedling,
  IconZzz,
  type TablerIcon,
} from '@tabler/icons-react'
import {
  BEDS,
  DIALS,
  FORMS,
  ORGANS,
  ROUTES,
  VESSEL_PLACES,
  cardOf,
  type ActionOf,
  type Move,
  type SeatState,
} from '../../game/public'
import { DIAL_NAMES, ORGAN_NAMES, VESSEL_NAMES } from '../match/words'

export interface Kind<M extends Move> {
  /** The plain verb, and the real term beside it. */
  verb: string
  term: string
  Icon: TablerIcon
  /** From and to which stage of the cascade, when it moves cells. */
  stages?: string
  /** One of each way to do it, whether it is legal or not: the reasons come from these. */
  ways(seat: SeatState): readonly ActionOf<M>[]
  /** What tells the ways apart, on the buttons to choose from. */
  way(action: ActionOf<M>): string
  /** What it does, where that is not plain from its name; `isAlone` at a table of one seat. */
  note?(action: ActionOf<M>, isAlone: boolean): string
}

const DIAL_NOTES = {
  epithelial: 'Anchored: crossing is harder (+1), growth is easier (−1).',
  hybrid: 'In between: no shift, clusters can form.',
  mesenchymal: 'Mobile: crossing is easier (−1), growth is harder (+1), no clusters form.',
} as const
/** Going on into the blood is only offered to a seat that has the way in. */
const hasDoorway = (seat: SeatState): boolean =>
  seat.adaptations.some((id) => cardOf(id).effects.some((effect) => effect.kind === 'doorway'))

const ROUTE_NAMES = { blood: 'Blood', lymph: 'Lymph', plexus: 'Plexus' } as const
const FORM_NAMES = { single: 'alone', cluster: 'cluster' } as const

/** Every move has its control. A new move is a compile error here until it has one. */
export const KINDS = {
  divide: {
    verb: 'Divide',
    term: 'More cells',
    Icon: IconArrowsSplit2,
    stages: '1',
    ways: () => [{ move: 'divide' }],
    way: () => 'Divide',
    note: () => 'The primary tumour gains cells, up to its limit.',
  },
  invade: {
    verb: 'Invade',
    term: 'Local invasion',
    Icon: IconScissors,
    stages: '1 → 2',
    ways: (seat) =>
      hasDoorway(seat)
        ? [
            { move: 'invade', cells: 1 },
            { move: 'invade', cells: 1, onward: true },
          ]
        : [{ move: 'invade', cells: 1 }],
    way: (action) => (action.onward === true ? 'And on into the blood' : 'Into the stroma'),
    note: () => 'Cells that come through enter the stroma; the others are lost.',
  },
  intravasate: {
    verb: 'Enter',
    term: 'Intravasation',
    Icon: IconDoorEnter,
    stages: '2 → 3',
    ways: () =>
      ROUTES.flatMap((route) =>
        FORMS.filter((form) => route !== 'lymph' || form === 'single').map(
          (form): ActionOf<'intravasate'> => ({
            move: 'intravasate',
            route,
            form,
            cells: form === 'cluster' ? 2 : 1,
          }),
        ),
      ),
    way: ({ route, form }) =>
      route === 'lymph' ? 'Lymph' : `${ROUTE_NAMES[route]}, ${FORM_NAMES[form]}`,
    note: ({ route }) =>
      route === 'lymph'
        ? 'Those that come through arrive in the lymph node.'
        : 'Those that come through are in the blood.',
  },
  extravasate: {
    verb: 'Exit',
    term: 'Extravasation',
    Icon: IconDoorExit,
    stages: '5 → 6',
    ways: () => ORGANS.map((at) => ({ move: 'extravasate', at })),
    way: ({ at }) => ORGAN_NAMES[at],
    note: () => 'Cells leave the vessel and settle. A cluster tests once and stays if it fails.',
  },
  moveOn: {
    verb: 'Move on',
    term: 'With the flow',
    Icon: IconRoute,
    stages: '5 → 4',
    ways: () => ORGANS.map((at) => ({ move: 'moveOn', at })),
    way: ({ at }) => (at === 'node' ? 'Lymph node to lung bed' : `Break up in ${VESSEL_NAMES[at]}`),
    note: ({ at }) =>
      at === 'node'
        ? 'With the lymph into the veins, to the lung bed.'
        : 'The cluster falls apart and will flow on.',
  },
  aggregate: {
    verb: 'Gather',
    term: 'Aggregate',
    Icon: IconArrowMerge,
    stages: '3–5',
    ways: () => VESSEL_PLACES.map((at) => ({ move: 'aggregate', at })),
    way: ({ at }) => VESSEL_NAMES[at],
    note: () => 'Single cells join into a cluster, and platelets cover them until the round ends.',
  },
  colonise: {
    verb: 'Grow',
    term: 'Colonisation',
    Icon: IconPlant2,
    stages: '6 → 7',
    ways: () => ORGANS.map((at) => ({ move: 'colonise', at })),
    way: ({ at }) => ORGAN_NAMES[at],
    note: () => 'A dormant colony may wake, an active one may gain a cell.',
  },
  niche: {
    verb: 'Prepare',
    term: 'Niche marker',
    Icon: IconSeedling,
    stages: '6',
    ways: () => BEDS.map((at) => ({ move: 'niche', at })),
    way: ({ at }) => ORGAN_NAMES[at],
    note: (_, isAlone) =>
      `Growth here becomes easier for ${isAlone ? 'you' : 'everybody'}, from the moment the body acts.`,
  },
  rest: {
    verb: 'Rest',
    term: 'Wait',
    Icon: IconZzz,
    ways: () => [{ move: 'rest' }],
    way: () => 'Rest',
    note: () => 'One action passes.',
  },
  turnDial: {
    verb: 'EMT dial',
    term: 'Shape of your cells',
    Icon: IconAdjustmentsHorizontal,
    ways: (seat) => DIALS.filter((to) => to !== seat.dial).map((to) => ({ move: 'turnDial', to })),
    way: ({ to }) => DIAL_NAMES[to],
    note: ({ to }) => DIAL_NOTES[to],
  },
  fix: {
    verb: 'Adapt',
    term: 'Fix an adaptation',
    Icon: IconDna2,
    ways: (seat) =>
      seat.offers === 'hidden'
        ? []
        : seat.offers.map((adaptation) => ({ move: 'fix', adaptation })),
    way: ({ adaptation }) => adaptation,
  },
  undo: {
    verb: 'Undo',
    term: 'Take back',
    Icon: IconArrowBackUp,
    ways: () => [{ move: 'undo' }],
    way: () => 'Undo',
  },
  done: {
    verb: 'Done',
    term: 'End your round',
    Icon: IconCheck,
    ways: () => [{ move: 'done' }],
    way: () => 'Done',
  },
} satisfies { [M in Move]: Kind<M> }

/** The moves that use up one of the round's actions, in the order of the cascade. */
export const ACTION_MOVES = [
  'divide',
  'invade',
  'intravasate',
  'aggregate',
  'moveOn',
  'extravasate',
  'colonise',
  'niche',
  'rest',
] as const satisfies readonly Move[]
export type ActionMove = (typeof ACTION_MOVES)[number]

/** A kind whose ways are seen as plain actions. */
export type AnyKind = Kind<Move>

const ALL: Readonly<Record<Move, AnyKind>> = KINDS

export const kindOf = (move: Move): AnyKind => ALL[move]
