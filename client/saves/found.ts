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
import { digestOf, FORMAT, keptText } from './saves'

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

const DAMAGED = 'The game kept on this device is damaged and cannot be opened.'
const OUTDATED =
  'The game kept on this device was played with earlier rules. The rules have changed since, so it cannot go on.'

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

/**
 * What is kept on the device. After an update that changed the rules it may not be what comes out
 * when it is played again; then the player is told, and nothing is lost but this one game.
 */
export const findMatch = (...store: Parameters<typeof keptText>): Found => {
  const text = keptText(...store)
  return text === null ? { is: 'none' } : readSave(text)
}
