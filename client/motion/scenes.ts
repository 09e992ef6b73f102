import type { LogEntry, LogKey, LogOf, Organ, SeatId, Site } from '../../game/public'

/** Where cells are on the board: as the log has it, and a secondary tumour. */
export type Stop = Site | { in: 'tumour'; at: Organ }

/** How cells get from one stop to the next: through a wall, along a vessel, or just beside it. */
export type Way = 'wall' | 'vessel' | 'beside'

/** One small thing to be seen on the board. */
export type Scene = { seat: SeatId } & (
  | { kind: 'travel'; from: Stop; to: Stop; way: Way; cells: number }
  /** Lost on the way from one stop to another, or where they are: then both are the same. */
  | { kind: 'lost'; from: Stop; to: Stop; way: Way; cells: number }
  /** So many new cells. */
  | { kind: 'grow'; at: Stop; cells: number }
  | { kind: 'wake'; at: Stop }
  | { kind: 'sleep'; at: Stop }
  /** Tested, and nothing was lost. */
  | { kind: 'hold'; at: Stop }
)
export type SceneKind = Scene['kind']

const WAYS: Readonly<Record<LogOf<'tested'>['what'], Way>> = {
  invade: 'wall',
  intravasate: 'wall',
  extravasate: 'wall',
  moveOn: 'vessel',
  flow: 'vessel',
  immune: 'beside',
  treatment: 'beside',
}

const isSame = (a: Stop, b: Stop): boolean => stopName(a) === stopName(b)

/** One name for each stop, whatever form cells have there. */
const stopName = (stop: Stop): string => ('at' in stop ? `${stop.in}/${stop.at}` : stop.in)

const tested = (entry: LogOf<'tested'>): Scene[] => {
  const { seat, from, to, survived, lost } = entry
  const way = WAYS[entry.what]
  const scenes: Scene[] = []
  const stays = isSame(from, to)
  if (lost > 0) scenes.push({ kind: 'lost', seat, from, to, way, cells: lost })
  if (survived > 0 && !stays) scenes.push({ kind: 'travel', seat, from, to, way, cells: survived })
  // What stayed where it was: untouched by the body, or a cluster that is still lodged.
  if (lost === 0 && (stays || survived === 0)) scenes.push({ kind: 'hold', seat, at: from })
  return scenes
}

const colonyAt = (at: Organ): Stop => ({ in: 'colony', at })
const none = (): readonly Scene[] => []

/** What is to be seen of each kind of entry. What has no place on the board is in the log alone. */
const SCENES: { readonly [K in LogKey]: (entry: LogOf<K>) => readonly Scene[] } = {
  tested,
  lost: ({ seat, from, cells }) => [{ kind: 'lost', seat, from, to: from, way: 'beside', cells }],
  carried: ({ seat, from, to, cells }) => [
    { kind: 'travel', seat, from, to, way: 'vessel', cells },
  ],
  landed: ({ seat, at, woke }) => (woke ? [{ kind: 'wake', seat, at: colonyAt(at) }] : []),
  divided: ({ seat, cells }) => [{ kind: 'grow', seat, at: { in: 'primary' }, cells }],
  primaryGrew: ({ seat, cells }) => [{ kind: 'grow', seat, at: { in: 'primary' }, cells }],
  aggregated: ({ seat, at, cells }) => [
    {
      kind: 'travel',
      seat,
      from: { in: 'vessel', at, form: 'single' },
      to: { in: 'vessel', at, form: 'cluster' },
      way: 'beside',
      cells,
    },
  ],
  brokeUp: ({ seat, at, cells }) => [
    {
      kind: 'travel',
      seat,
      from: { in: 'vessel', at, form: 'cluster' },
      to: { in: 'vessel', at, form: 'single' },
      way: 'beside',
      cells,
    },
  ],
  shed: ({ seat, at }) => [
    {
      kind: 'travel',
      seat,
      from: { in: 'vessel', at, form: 'cluster' },
      to: { in: 'vessel', at, form: 'single' },
      way: 'beside',
      cells: 1,
    },
  ],
  grew: ({ seat, at, from, to }) => [{ kind: 'grow', seat, at: colonyAt(at), cells: to - from }],
  slept: ({ seat, at }) => [{ kind: 'sleep', seat, at: colonyAt(at) }],
  woke: ({ seat, at }) => [{ kind: 'wake', seat, at: colonyAt(at) }],
  colonyHit: ({ seat, at, loss }) =>
    loss === 0
      ? [{ kind: 'hold', seat, at: colonyAt(at) }]
      : [
          {
            kind: 'lost',
            seat,
            from: colonyAt(at),
            to: colonyAt(at),
            way: 'beside',
            cells: loss,
          },
        ],
  secondaryFormed: ({ seat, at }) => [
    {
      kind: 'travel',
      seat,
      from: colonyAt(at),
      to: { in: 'tumour', at },
      way: 'beside',
      cells: 1,
    },
    { kind: 'grow', seat, at: { in: 'tumour', at }, cells: 1 },
  ],
  reseeded: ({ seat, from, to, cells }) => [
    {
      kind: 'travel',
      seat,
      from: { in: 'tumour', at: from },
      to: { in: 'vessel', at: to, form: 'single' },
      way: 'vessel',
      cells,
    },
  ],
  resected: ({ seat, at }) => [
    {
      kind: 'travel',
      seat,
      from: { in: 'tumour', at },
      to: colonyAt(at),
      way: 'beside',
      cells: 1,
    },
  ],
  growthTested: none,
  roundBegan: none,
  forecast: none,
  offered: none,
  fixed: none,
  dialTurned: none,
  rested: none,
  undone: none,
  done: none,
  nichePlaced: none,
  cubeGained: none,
  untouched: none,
  nichePaid: none,
  nicheUsed: none,
  neutralNiche: none,
  cardResolved: none,
  nothingHappened: none,
  flowTrackMoved: none,
  immuneQuiet: none,
  growthHeld: none,
  clinicMoved: none,
  scoredAtEnd: none,
  gameOver: none,
}

export const scenesOf = (entry: LogEntry): readonly Scene[] =>
  // The registry pairs each key with its own entry, which the compiler cannot follow through a lookup.
  (SCENES[entry.key] as (entry: LogEntry) => readonly Scene[])(entry)
