import {
  BOT_NAMES,
  parseRecord,
  replay,
  SEAT_IDS,
  type GameRecord,
  type LogEntry,
  type SeatId,
  type State,
} from '../../game/public'
import type { KeptMatch } from '../match/localMatch'
import type { Controller } from '../match/useMatch'

/**
 * The match on this device. A save is the record of the game: it is played again to come back, and
 * what comes out must be what was kept. After an update that changed the rules it may not be; then
 * the player is told, and nothing is lost but this one game.
 */
const KEY = 'seed-and-soil/match'
const FORMAT = 'seed-and-soil/save-1'

export interface FoundMatch {
  kept: KeptMatch
  state: State
  log: LogEntry[]
}

export type Found =
  | { is: 'none' }
  | { is: 'match'; match: FoundMatch }
  /** There is something, but it cannot be played on; `why` is for the player. */
  | { is: 'damaged'; why: string }

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const DAMAGED = 'The game kept on this device is damaged and cannot be opened.'
const OUTDATED =
  'The game kept on this device was played with earlier rules. The rules have changed since, so it cannot go on.'

/** FNV-1a: tells whether the game that came out of the record is the one that was kept. */
export const digestOf = (state: State): string => {
  let h = 2166136261
  for (const char of JSON.stringify(state)) h = Math.imul(h ^ char.charCodeAt(0), 16777619)
  return (h >>> 0).toString(16)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const parseController = (value: unknown): Controller | undefined => {
  if (!isObject(value)) return undefined
  if (value['by'] === 'person') return { by: 'person' }
  const bot = BOT_NAMES.find((name) => name === value['bot'])
  return value['by'] === 'bot' && bot !== undefined ? { by: 'bot', bot } : undefined
}

const parseControllers = (
  value: unknown,
  seats: number,
): Partial<Record<SeatId, Controller>> | undefined => {
  if (!isObject(value)) return undefined
  const controllers: Partial<Record<SeatId, Controller>> = {}
  for (const seat of SEAT_IDS.slice(0, seats)) {
    const controller = parseController(value[seat])
    if (controller === undefined) return undefined
    controllers[seat] = controller
  }
  return controllers
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A record that cannot be played must never keep the page from opening, whatever goes wrong in it. */
const playAgain = (record: GameRecord): { state: State; log: LogEntry[] } | undefined => {
  try {
    const played = replay(record)
    return played.ok ? { state: played.state, log: played.log } : undefined
  } catch {
    return undefined
  }
}

/** Reads a save from text that may be anything. */
export const readSave = (text: string): Found => {
  const save = parseJson(text)
  if (!isObject(save)) return { is: 'damaged', why: DAMAGED }
  if (save['format'] !== FORMAT) return { is: 'damaged', why: OUTDATED }
  const parsed = parseRecord(save['record'])
  if (!parsed.ok)
    return { is: 'damaged', why: parsed.problem.id === 'record/card' ? OUTDATED : DAMAGED }
  const { record } = parsed
  const controllers = parseControllers(save['controllers'], record.setup.seats.length)
  if (controllers === undefined) return { is: 'damaged', why: DAMAGED }
  const played = playAgain(record)
  if (played === undefined || digestOf(played.state) !== save['digest'])
    return { is: 'damaged', why: OUTDATED }
  return { is: 'match', match: { kept: { record, controllers }, ...played } }
}

export const writeSave = (match: KeptMatch, state: State): string =>
  JSON.stringify({ format: FORMAT, ...match, digest: digestOf(state) })

/** What is kept on the device. A browser that forbids storage has nothing. */
export const findMatch = (store: () => Store = () => localStorage): Found => {
  let text: string | null
  try {
    text = store().getItem(KEY)
  } catch {
    return { is: 'none' }
  }
  return text === null ? { is: 'none' } : readSave(text)
}

/** Keeps a match; false when the browser refuses, because it is full or forbids storage. */
export const keepMatch = (
  match: KeptMatch,
  state: State,
  store: () => Store = () => localStorage,
): boolean => {
  try {
    store().setItem(KEY, writeSave(match, state))
    return true
  } catch {
    return false
  }
}

export const forgetMatch = (store: () => Store = () => localStorage): void => {
  try {
    store().removeItem(KEY)
  } catch {
    // Nothing was kept in the first place.
  }
}
