import { SEAT_IDS, type SeatId } from '../../game/public'

/** A seat that this device holds, by its table's code. */
export interface KeptSeat {
  code: string
  seat: SeatId
  token: string
  /** Up to where the person here has been told what happened; null before the first game. */
  told: { number: number; step: number } | null
}

/** The seats that this device holds. Where the browser stores nothing they last as long as the page. */
export interface Seats {
  /** Newest first. */
  list: () => readonly KeptSeat[]
  find: (code: string) => KeptSeat | undefined
  /** Keeps a seat, or what has changed about it; false when only the page remembers it. */
  keep: (seat: KeptSeat) => boolean
  forget: (code: string) => void
}

type Store = Pick<Storage, 'getItem' | 'setItem'>

const KEY = 'seed-and-soil/seats'
/** Older tables are long gone from the server. */
const MOST = 6

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isCount = (value: unknown): value is number => typeof value === 'number' && value >= 0

const parseTold = (value: unknown): KeptSeat['told'] => {
  if (!isObject(value)) return null
  const { number, step } = value
  return isCount(number) && isCount(step) ? { number, step } : null
}

const parseSeat = (value: unknown): KeptSeat | undefined => {
  if (!isObject(value)) return undefined
  const { code, token } = value
  const seat = SEAT_IDS.find((id) => id === value['seat'])
  if (typeof code !== 'string' || typeof token !== 'string' || seat === undefined) return undefined
  return { code, seat, token, told: parseTold(value['told']) }
}

const parse = (text: string | null): readonly KeptSeat[] => {
  if (text === null) return []
  try {
    const found: unknown = JSON.parse(text)
    return Array.isArray(found) ? found.flatMap((item) => parseSeat(item) ?? []) : []
  } catch {
    return []
  }
}

/**
 * @param store asks for the browser's storage, which may throw at any time
 * @param key under which they are kept: those of a class are kept apart
 */
export const createSeats = (store: () => Store = () => localStorage, key = KEY): Seats => {
  /** What the browser refused to store. */
  let remembered: readonly KeptSeat[] | null = null

  // Read each time: another tab may have sat down in the meantime.
  const list = (): readonly KeptSeat[] => {
    if (remembered !== null) return remembered
    try {
      return parse(store().getItem(key))
    } catch {
      return []
    }
  }
  const write = (seats: readonly KeptSeat[]): boolean => {
    try {
      store().setItem(key, JSON.stringify(seats))
      remembered = null
      return true
    } catch {
      remembered = seats
      return false
    }
  }
  const others = (code: string) => list().filter((seat) => seat.code !== code)
  return {
    list,
    find: (code) => list().find((seat) => seat.code === code),
    keep: (seat) => write([seat, ...others(seat.code)].slice(0, MOST)),
    forget: (code) => void write(others(code)),
  }
}
