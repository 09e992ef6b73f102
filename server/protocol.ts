/**
 * What travels between a page and the server: the one file of `server/` that `client/` may know, and
 * of that only the types. Everything that comes in is parsed here, once.
 *
 * Tables are made and seats are taken over HTTP (`/api/…`); everything at a table goes over one
 * socket, in the namespace NAMESPACE. The same namespace speaks boardgame.io's own messages (see
 * `sockets/stock.ts`), so that its unmodified client can play too.
 */
import * as v from 'valibot'
import {
  actionSchema,
  BOT_NAMES,
  PROMPT_IDS,
  PROMPT_CHOICES,
  RUNGS,
  SEAT_IDS,
  type Asked,
  type BotName,
  type Explanation,
  type GameRecord,
  type PackedEntries,
  type Reason,
  type SeatId,
  type Setup,
  type View,
  type ViewChange,
} from '../game/public'

/** Raised with every change after which a page that is still open can no longer talk to the server. */
export const PROTOCOL = 1
export type Protocol = typeof PROTOCOL

/** boardgame.io's clients look for the game's name here. */
export const NAMESPACE = '/seed-and-soil'

/** No message of ours is a quarter as long; boardgame.io's longest is 1 KB. In bytes. */
export const MAX_MESSAGE = 16_384

// ── words without typing ─────────────────────────────────────────────────────────────────────────

/** All that players can say to each other: there is no free text. */
export const PHRASES = [
  'hello',
  'wellPlayed',
  'goodIdea',
  'ouch',
  'surprising',
  'thinking',
  'ready',
  'thanks',
  'whatHappened',
  'backSoon',
  'clap',
  'smile',
] as const
export type Phrase = (typeof PHRASES)[number]

/** The pictures of seat cards: plain things, far apart in look and in name. */
export const CARD_PICTURES = [
  ...['fox', 'owl', 'whale', 'turtle', 'bee', 'snail', 'frog', 'penguin'],
  ...['cactus', 'tulip', 'mushroom', 'leaf', 'pear', 'cherry', 'lemon', 'carrot'],
  ...['moon', 'star', 'cloud', 'rainbow', 'snowflake', 'umbrella', 'fire', 'mountain'],
  ...['boat', 'bicycle', 'rocket', 'train', 'kite', 'drum', 'guitar', 'bell'],
] as const
export type CardPicture = (typeof CARD_PICTURES)[number]

/** What gives a seat back on any device: two pictures and a code of five characters. */
export interface SeatCard {
  pictures: readonly [CardPicture, CardPicture]
  code: string
}

// ── what the server tells of a table ─────────────────────────────────────────────────────────────

/** Who decides for a seat at this moment. */
export type Controller =
  | { by: 'person' }
  | { by: 'bot'; bot: BotName }
  /** Plays for an absent person (`asked` false) or because the person asked it to. */
  | { by: 'autopilot'; asked: boolean }

/** Who controlled a seat when it acted, as the record of the game keeps it. */
export type Author = 'person' | BotName

export interface SeatInfo {
  id: SeatId
  /** The generated name of whoever has the seat; null while nobody has it. */
  name: string | null
  controller: Controller
  /** Whether somebody with the table's code can sit down here now. */
  open: boolean
  /** Whether a device of that person is connected. */
  present: boolean
  /** Whether this person wants to play again (only once a game is over). */
  again: boolean
}

/** `gathering` before the first game, `over` after each; a `closed` table stays closed. */
export type TablePhase = 'gathering' | 'playing' | 'over' | 'closed'

export interface TableInfo {
  /** Four letters and two or three digits, such as `FERN42`. */
  code: string
  phase: TablePhase
  setup: Setup
  seats: readonly SeatInfo[]
  /** The seat that may begin the game and fill empty seats with bots. */
  host: SeatId
  /** How many people watch without a seat. */
  watching: number
  /** Whether a class leads it: then its teacher begins and ends games, and gives out seats. */
  inClass: boolean
  /** Whether nobody may act now, because the teacher wants everybody to look up. */
  frozen: boolean
  /** Whether the game ends with this round. */
  lastRound: boolean
  /** The game that is played or was just over; null before the first. */
  game: GameInfo | null
}

export interface GameInfo {
  /** The first game at a table is 1, its rematch 2. */
  number: number
  /** What boardgame.io calls the matchID. */
  matchID: string
}

/** A game as one seat, or somebody who watches, may see it after `step` actions. */
export interface Snapshot {
  number: number
  step: number
  view: View
}

/**
 * One action and what it brought: its number (the dealing is 0), who acted and who controlled that
 * seat, and the log entries that this viewer may read.
 */
export type Step = readonly [
  step: number,
  seat: SeatId | null,
  by: Author | null,
  entries: PackedEntries,
]

// ── what can go wrong ────────────────────────────────────────────────────────────────────────────

export const PROBLEMS = [
  'table/unknown',
  'table/full',
  'table/closed',
  'table/too-many',
  'table/set-up',
  'table/not-begun',
  'table/not-over',
  'seat/taken-over',
  'seat/not-yours',
  'seat/busy',
  'card/wrong',
  'card/too-many-tries',
  'move/refused',
  'game/over',
  'game/another',
  'class/unknown',
  'class/full',
  'class/locked',
  'class/ended',
  'class/only-back',
  'class/too-many',
  'class/wrong-key',
  'class/wrong-card',
  'class/taken-over',
  'class/removed',
  'class/no-such-student',
  'class/not-yours',
  'class/not-now',
  'class/not-asked',
  'class/leads',
  'class/frozen',
  'class/round-ends',
  'class/stepped-back',
  'class/erased',
  'client/old',
  'message/malformed',
  'message/too-fast',
  'server/closing',
  'server/cannot-keep',
  'server/mistake',
] as const
export type ProblemId = (typeof PROBLEMS)[number]

/** Why something was refused, for the person who asked. */
export interface Problem {
  id: ProblemId
  /** What happened and why, in one or two sentences. */
  message: string
  /** What to do now, in one sentence. */
  wayOn: string
  /** Why the rules do not allow a move (`move/refused`). */
  reason?: Reason
  /** Names this request in the server's log. */
  request?: string
}

export type Reply<T = unknown> = ({ ok: true } & T) | { ok: false; problem: Problem }

// ── HTTP ─────────────────────────────────────────────────────────────────────────────────────────

// Answers over HTTP come bare, without the `ok` of a Reply: `Seated` or `{ table }` when all is well,
// otherwise `{ problem }` with a status of 400 or more.

/** `POST /api/tables`. Whoever opens a table gets its first seat that is not a bot's. */
export const openTableSchema = v.strictObject({
  /** Parsed by the game itself: `parseSetup`. */
  setup: v.unknown(),
  seats: v.pipe(v.array(v.picklist(['person', ...BOT_NAMES])), v.maxLength(SEAT_IDS.length)),
})
export interface OpenTable {
  setup: Setup
  seats: readonly ('person' | BotName)[]
}

/** `POST /api/tables/:code/card`: a seat card gives the seat back. */
export const seatCardSchema = v.strictObject({
  pictures: v.strictTuple([v.picklist(CARD_PICTURES), v.picklist(CARD_PICTURES)]),
  code: v.pipe(v.string(), v.maxLength(12)),
})

/**
 * The answer to `POST /api/tables`, to `POST /api/tables/:code/seats` (take a free seat) and to
 * `POST /api/tables/:code/card`. `GET /api/tables/:code` answers with `table` alone.
 */
export interface Seated {
  table: TableInfo
  seat: SeatId
  /** Proves that the seat is yours; kept on the device, and what boardgame.io calls credentials. */
  token: string
  card: SeatCard
}

// ── from a page ──────────────────────────────────────────────────────────────────────────────────

const code = v.pipe(v.string(), v.minLength(1), v.maxLength(12))
const token = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))
const seat = v.picklist(SEAT_IDS)

export const enterSchema = v.strictObject({
  protocol: count,
  table: code,
  /** Without it one only watches. */
  seat: v.exactOptional(v.strictObject({ id: seat, token })),
  /** What this page has seen already, so that only the steps since then are told. */
  seen: v.exactOptional(v.strictObject({ number: count, step: count })),
})
export interface Entered {
  table: TableInfo
  you: SeatId | null
  card: SeatCard | null
  game: Snapshot | null
  /** The steps after `seen`, oldest first; more of them can be asked for with `steps`. */
  missed: readonly Step[]
  more: boolean
}

/** A move's id is chosen by the page. Sent again, the move is not done again. */
const moveId = v.pipe(v.string(), v.regex(/^[\w-]{8,40}$/))
export const actSchema = v.strictObject({ id: moveId, number: count, action: actionSchema })

export const stepsSchema = v.strictObject({
  number: count,
  after: v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(1_000_000)),
})

export const controlSchema = v.strictObject({
  seat,
  to: v.picklist(['person', 'autopilot', 'bot']),
})

export const seatSchema = v.strictObject({ seat })
export const saySchema = v.strictObject({ phrase: v.picklist(PHRASES) })
/** A prompt that this seat was asked; `reason` null as long as none was chosen. */
export const reasonSchema = v.strictObject({
  number: count,
  prompt: v.picklist(PROMPT_IDS),
  reason: v.nullable(v.picklist(PROMPT_CHOICES)),
})
export const reasonsSchema = v.strictObject({ number: count })
export const hintSchema = v.strictObject({ number: count, rung: v.picklist(RUNGS) })
export const whySchema = v.strictObject({ number: count, step: count })
export const recordSchema = v.strictObject({ number: count })
export const nothingSchema = v.strictObject({})

/** What each message of a page must be. */
export const MESSAGES = {
  /** Always the first, and again after every reconnection. */
  enter: enterSchema,
  /** An action of one's own seat. Answered once it is kept for good, or with why not. */
  act: actSchema,
  /** The steps after one, as far as one answer can hold them. `after: -1` begins with the dealing. */
  steps: stepsSchema,
  /** Begins the first game (host). */
  start: nothingSchema,
  /** Wants to play again; the next game begins when everybody present wants it. */
  again: nothingSchema,
  /** One's own seat: `autopilot` and back. The host: a seat without its person to `bot` and back. */
  control: controlSchema,
  /** Another generated name, while no game is played. */
  rename: nothingSchema,
  /** A new card for one's own seat or, as host, for any; the old one and its devices no longer count. */
  newCard: seatSchema,
  /** Gives the seat up for somebody else; a bot plays on. */
  leave: nothingSchema,
  say: saySchema,
  /** A sign of life: the person touched the page. At most one every few seconds is needed. */
  here: nothingSchema,
  /** This seat has asked its page for a hint: it is kept in the record of the game. */
  hint: hintSchema,
  /** This seat was asked about a move, or has chosen a reason: it is kept in the record of the game. */
  reason: reasonSchema,
  /** What this seat was asked in a game. */
  reasons: reasonsSchema,
  /** Why a bot took a step lately. */
  why: whySchema,
  /** The whole record of a game that is over. */
  record: recordSchema,
} as const
export type PageEvent = keyof typeof MESSAGES
export type MessageOf<E extends PageEvent> = v.InferOutput<(typeof MESSAGES)[E]>

/** What each message is answered with, if it is not refused. */
export interface Answers {
  enter: Entered
  act: { step: number }
  steps: { steps: readonly Step[]; more: boolean }
  start: object
  again: object
  control: object
  rename: object
  /** The token that counts from now on; null for the card of somebody else. */
  newCard: { card: SeatCard; token: string | null }
  leave: object
  say: object
  here: object
  hint: object
  reason: object
  reasons: { reasons: readonly Asked[] }
  why: { why: Explanation | null }
  record: { record: GameRecord }
}

/** What a page may send. Each is answered. */
export type FromPage = {
  [E in PageEvent]: (message: MessageOf<E>, reply: (answer: Reply<Answers[E]>) => void) => void
}

/** What the server sends unasked. */
export interface ToPage {
  /** Anything about the table but the game itself has changed. */
  table: (table: TableInfo) => void
  /** A game has begun; its view, and the step that is its dealing. */
  began: (game: Snapshot, dealing: Step) => void
  /** A step, and how it changed the view: fits the view after `step - 1` of the same game only. */
  step: (number: number, step: Step, change: ViewChange) => void
  said: (seat: SeatId, phrase: Phrase) => void
  /** The table waits for you; in so many seconds autopilot plays for you. */
  nudge: (seconds: number) => void
  /** You are out of the seat or the table, and why. Whoever wants to watch enters again. */
  out: (problem: Problem) => void
  /** The server is about to stop; everything is kept, and it will be back. */
  closing: () => void
}
