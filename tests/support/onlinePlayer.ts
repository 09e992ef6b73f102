import { openTableAt } from '../../client/online/browser'
import type { OnlineTable } from '../../client/online/onlineTable'
import { createSeats } from '../../client/online/seats'
import type { TableSnapshot } from '../../client/online/state'
import {
  BOTS,
  seededRandom,
  streamOf,
  type Action,
  type BotName,
  type SeatId,
  type View,
} from '../../game/public'
import type { Seated } from '../../server/protocol'

/** A move that the server said is kept. */
export interface Acknowledged {
  /** Which game at the table. */
  number: number
  seat: SeatId
  action: Action
}

/** Somebody who plays a seat by the real page's store, without its screens. */
export interface OnlinePlayer {
  table: OnlineTable
  acknowledged: readonly Acknowledged[]
  /** Resolves when something holds of what the player sees. */
  until: (what: string, holds: (now: TableSnapshot) => boolean) => Promise<TableSnapshot>
  /** Resolves with the end of a game as this player saw it. */
  end: (number: number) => Promise<View>
  close: () => void
}

const inMemory = (): Storage => {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  }
}

interface PlayerOptions {
  base: string
  bot?: BotName
  /** How long to think before each action, in milliseconds. */
  pause?: () => number
  /** Called after every acknowledged move. */
  onKept?: (move: Acknowledged) => void
  /** Gives up waiting after so many milliseconds. */
  patience?: number
}

/** Sits down with what the server gave, and plays whenever it can. */
export const onlinePlayer = (
  { table: { code }, seat, token }: Pick<Seated, 'seat' | 'token'> & { table: { code: string } },
  { base, bot = 'greedy', pause, onKept, patience = 60_000 }: PlayerOptions,
): OnlinePlayer => {
  const storage = inMemory()
  const seats = createSeats(() => storage)
  seats.keep({ code, seat, token, told: null })
  const table = openTableAt(code, seats, { base })
  const chance = streamOf(`${code} ${seat}`, 'players')
  const acknowledged: Acknowledged[] = []
  let sent: TableSnapshot['pending'] = null
  let isLooking = false
  let readyAt = 0
  let later: NodeJS.Timeout | undefined

  /** What was on its way and is no longer was kept, unless it was refused. */
  const note = ({ pending, match }: TableSnapshot) => {
    const before = sent
    sent = pending
    if (before === null || pending?.id === before.id || (match?.refused ?? null) !== null) return
    const move = { number: before.number, seat, action: before.action }
    acknowledged.push(move)
    onKept?.(move)
  }
  const look = () => {
    isLooking = false
    const { match, recap, pending } = table.getSnapshot()
    if (recap.length > 0) table.dismissRecap()
    else if (match !== null && match.happened.length > 0) match.acknowledge()
    else if (match !== null && match.refused !== null) match.dismissRefused()
    else if (match !== null && match.seat !== null && pending === null) act(match, match.seat)
  }
  const act = (match: NonNullable<TableSnapshot['match']>, own: SeatId) => {
    if (pause !== undefined && Date.now() < readyAt) {
      lookSoon(readyAt - Date.now())
      return
    }
    if (pause !== undefined) readyAt = Date.now() + pause()
    match.act(BOTS[bot].think(match.view, own, seededRandom, chance).action)
  }
  const lookSoon = (milliseconds: number) => {
    clearTimeout(later)
    later = setTimeout(look, milliseconds)
  }
  table.subscribe(() => {
    note(table.getSnapshot())
    if (isLooking) return
    isLooking = true
    // After whoever is told now has been told.
    setImmediate(look)
  })

  const until: OnlinePlayer['until'] = (what, holds) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        stop()
        const { connection, match, shut, pending } = table.getSnapshot()
        const now = JSON.stringify({ connection, shut, pending, round: match?.view.round })
        reject(new Error(`seat ${seat} waited in vain for ${what}: ${now}`))
      }, patience)
      const check = () => {
        const now = table.getSnapshot()
        if (!holds(now)) return
        clearTimeout(late)
        stop()
        resolve(now)
      }
      const stop = table.subscribe(check)
      check()
    })
  return {
    table,
    acknowledged,
    until,
    end: async (number) => {
      const { match } = await until(
        `the end of game ${String(number)}`,
        ({ match: now, pending }) =>
          now?.number === number && now.view.phase === 'over' && pending === null,
      )
      if (match === null) throw new Error('the game is gone')
      return match.view
    },
    close: () => {
      clearTimeout(later)
      table.close()
    },
  }
}
