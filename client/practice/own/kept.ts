import * as v from 'valibot'
import {
  FORMS,
  LOSS_CAUSES,
  ORGANS,
  TUMOUR_TYPES,
  VESSEL_PLACES,
  type Funnel,
  type OwnGame,
} from '../../../game/public'
import { DAY } from '../leitner'

/** The last game of this device, as far as questions are made of it. It is sent nowhere. */
export interface KeptGame {
  game: OwnGame
  /** In milliseconds since 1970. */
  endedAt: number
  /** The questions were answered, or declined. */
  isDone: boolean
}

const KEY = 'seed-and-soil/own-game'
const FORMAT = 'seed-and-soil/own-game-1'
/** How long questions about a game wait before they are offered: one remembers what one recalls late. */
export const WAIT = 2 * DAY

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999))
const card = v.pipe(v.string(), v.maxLength(60))

const FUNNEL_STAGES = [
  'launched',
  'invaded',
  'intravasated',
  'flowed',
  'arrived',
  'extravasated',
  'secondary',
] as const satisfies readonly (keyof Funnel)[]

/** A count for each of these names. */
const countsOf = <K extends string>(names: readonly K[]) =>
  v.custom<Record<K, number>>((value) => {
    const found = v.safeParse(v.record(v.string(), count), value)
    return found.success && names.every((name) => found.output[name] !== undefined)
  })

const site = v.variant('in', [
  v.object({ in: v.literal('primary') }),
  v.object({ in: v.literal('stroma') }),
  v.object({ in: v.literal('vessel'), at: v.picklist(VESSEL_PLACES), form: v.picklist(FORMS) }),
  v.object({ in: v.literal('colony'), at: v.picklist(ORGANS) }),
])

const game: v.GenericSchema<unknown, OwnGame> = v.object({
  tumour: v.picklist(TUMOUR_TYPES),
  isShared: v.boolean(),
  held: v.array(card),
  funnel: countsOf(FUNNEL_STAGES),
  losses: countsOf(LOSS_CAUSES),
  byCard: v.array(v.object({ card, at: site, cells: count, most: count })),
  refused: countsOf(ORGANS),
  stalled: countsOf(ORGANS),
  asleep: countsOf(ORGANS),
})

const schema = v.object({
  format: v.literal(FORMAT),
  game,
  endedAt: v.pipe(v.number(), v.finite()),
  isDone: v.boolean(),
})

type Store = Pick<Storage, 'getItem' | 'setItem'>

export interface KeptGameStore {
  read: () => KeptGame | null
  /** Keeps a game that has ended; one that is looked at again stays as old as it is. */
  keep: (game: OwnGame, now: number) => void
  /** Its questions are not offered any more; they can still be chosen. */
  done: () => void
}

const parse = (text: string | null): KeptGame | null => {
  if (text === null) return null
  try {
    const found = v.safeParse(schema, JSON.parse(text))
    if (!found.success) return null
    const { game: kept, endedAt, isDone } = found.output
    return { game: kept, endedAt, isDone }
  } catch {
    return null
  }
}

/** @param store asks for the browser's storage, which may throw at any time */
export const createKeptGame = (store: () => Store = () => localStorage): KeptGameStore => {
  /** What the browser refused to store. */
  let remembered: KeptGame | null = null
  const read = (): KeptGame | null => {
    if (remembered !== null) return remembered
    try {
      return parse(store().getItem(KEY))
    } catch {
      return null
    }
  }
  const write = (kept: KeptGame): void => {
    try {
      store().setItem(KEY, JSON.stringify({ format: FORMAT, ...kept }))
      remembered = null
    } catch {
      remembered = kept
    }
  }
  return {
    read,
    keep: (ended, now) => {
      const before = read()
      const isSame = before !== null && JSON.stringify(before.game) === JSON.stringify(ended)
      if (!isSame) write({ game: ended, endedAt: now, isDone: false })
    },
    done: () => {
      const kept = read()
      if (kept !== null) write({ ...kept, isDone: true })
    },
  }
}

/** The one of this page: a game is kept by its end, and asked about elsewhere. */
export const keptGame = createKeptGame()

/** Whether two days have passed since the game, and its questions are still open. */
export const isOffered = ({ endedAt, isDone }: KeptGame, now: number): boolean =>
  !isDone && now - endedAt >= WAIT
