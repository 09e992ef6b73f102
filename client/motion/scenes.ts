import type { LogEntry, LogKey, LogOf, Organ, SeatId, Site, VesselPlace } from '../../game/public'

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
const tumourAt = (at: Organ): Stop => ({ in: 'tumour', at })
const single = (at: VesselPlace): Stop => ({ in: 'vessel', at, form: 'single' })
const cluster = (at: VesselPlace): Stop => ({ in: 'vessel', at, form: 'cluster' })

type Moved = Pick<Extract<Scene, { kind: 'travel' }>, 'seat' | 'cells'>
const beside = ({ seat, cells }: Moved, from: Stop, to: Stop): readonly Scene[] => [
  { kind: 'travel', seat, from, to, way: 'beside', cells },
]
const lostWhereTheyAre = ({ seat, cells }: Moved, at: Stop): readonly Scene[] => [
  { kind: 'lost', seat, from: at, to: at, way: 'beside', cells },
]
const none = (): readonly Scene[] => []

/** What is to be seen of each kind of entry. What has no place on the board is in the log alone. */
const SCENES: { readonly [K in LogKey]: (entry: LogOf<K>) => readonly Scene[] } = {
  tested,
  lost: (entry) => lostWhereTheyAre(entry, entry.from),
  carried: ({ seat, from, to, cells }) => [
    { kind: 'travel', seat, from, to, way: 'vessel', cells },
  ],
  held: ({ seat, at }) => [{ kind: 'hold', seat, at: single(at) }],
  landed: ({ seat, at, woke }) => (woke ? [{ kind: 'wake', seat, at: colonyAt(at) }] : []),
  divided: ({ seat, cells }) => [{ kind: 'grow', seat, at: { in: 'primary' }, cells }],
  primaryGrew: ({ seat, cells }) => [{ kind: 'grow', seat, at: { in: 'primary' }, cells }],
  aggregated: (entry) => beside(entry, single(entry.at), cluster(entry.at)),
  brokeUp: (entry) => beside(entry, cluster(entry.at), single(entry.at)),
  shed: ({ seat, at }) => beside({ seat, cells: 1 }, cluster(at), single(at)),
  grew: ({ seat, at, from, to }) => [{ kind: 'grow', seat, at: colonyAt(at), cells: to - from }],
  slept: ({ seat, at }) => [{ kind: 'sleep', seat, at: colonyAt(at) }],
  woke: ({ seat, at }) => [{ kind: 'wake', seat, at: colonyAt(at) }],
  colonyHit: ({ seat, at, loss }) =>
    loss === 0
      ? [{ kind: 'hold', seat, at: colonyAt(at) }]
      : lostWhereTheyAre({ seat, cells: loss }, colonyAt(at)),
  secondaryFormed: ({ seat, at }) => [
    ...beside({ seat, cells: 1 }, colonyAt(at), tumourAt(at)),
    { kind: 'grow', seat, at: tumourAt(at), cells: 1 },
  ],
  reseeded: ({ seat, from, to, cells }) => [
    { kind: 'travel', seat, from: tumourAt(from), to: single(to), way: 'vessel', cells },
  ],
  resected: ({ seat, at }) => beside({ seat, cells: 1 }, tumourAt(at), colonyAt(at)),
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
