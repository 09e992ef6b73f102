import { plural } from '../ui/words'
import {
  describeRemedy,
  formatLog,
  SEAT_NAMES,
  type LogEntry,
  type LogOf,
  type Remedy,
  type SeatId,
  type SeatNames,
  type Test,
} from '../../game/public'
import { ORGAN_NAMES, siteName } from '../match/words'
import type { TokenLook } from '../ui'

/** One line of what became of a seat's cells, ready to be drawn. */
export interface Result {
  key: string
  seat: SeatId
  title: string
  dice: readonly { face: number; through: boolean }[]
  test: Test | null
  tone: 'good' | 'bad' | 'plain'
  verdict: string
  /** What would have saved the cells that were lost. */
  saves: readonly string[]
  /** For the picture: what is there afterwards, with a number where it is several single cells. */
  token: Omit<TokenLook, 'seat'> | null
  badge: number | null
  lost: number
}

const WHAT: Readonly<Record<LogOf<'tested'>['what'], string>> = {
  invade: 'Invasion',
  intravasate: 'Entering a vessel',
  extravasate: 'Leaving the vessel',
  moveOn: 'Moving on',
  flow: 'Flow',
  immune: 'Immune cells',
  treatment: 'Treatment',
}

const remedyWords = (remedy: Remedy): string => {
  const what = describeRemedy(remedy)
  return `${what}: ${plural(remedy.cells, 'cell')}`
}

const facesOf = (rolls: readonly number[], need: number) =>
  rolls.map((face) => ({ face, through: face >= need }))

const tested = (entry: LogOf<'tested'>): Omit<Result, 'key' | 'seat'> => {
  const from = siteName(entry.from)
  const to = siteName(entry.to)
  const together = entry.from.in === 'vessel' && entry.from.form === 'cluster'
  const kind = together ? `cluster of ${entry.cells}` : plural(entry.cells, 'cell')
  const stays = entry.lost === 0 && entry.survived === 0
  return {
    title: `${WHAT[entry.what]}, ${kind}: ${from === to ? from : `${from} → ${to}`}`,
    dice: facesOf(entry.rolls, entry.test.need),
    test: entry.test,
    tone: entry.lost > 0 ? 'bad' : 'good',
    verdict: stays
      ? 'Stays where it is'
      : entry.lost === 0
        ? 'All came through'
        : `${entry.lost} lost${entry.survived > 0 ? `, ${entry.survived} came through` : ''}${
            entry.spared > 0 ? `, ${entry.spared} spared` : ''
          }`,
    saves: entry.saves.map(remedyWords),
    token: entry.survived === 0 ? null : together ? { count: entry.survived } : {},
    badge: !together && entry.survived > 1 ? entry.survived : null,
    lost: entry.lost,
  }
}

const hit = (entry: LogOf<'colonyHit'>): Omit<Result, 'key' | 'seat'> => ({
  title: `${ORGAN_NAMES[entry.at]} colony`,
  dice: entry.roll === null || entry.test === null ? [] : facesOf([entry.roll], entry.test.need),
  test: entry.test,
  tone: entry.loss > 0 ? 'bad' : 'good',
  verdict:
    entry.loss === 0
      ? 'Not hit'
      : `${plural(entry.loss, 'cell')} lost, ${entry.left === 0 ? 'colony gone' : `${entry.left} left`}`,
  saves: entry.saves.map(remedyWords),
  token: entry.left === 0 ? null : { count: entry.left },
  badge: null,
  lost: entry.loss,
})

const growth = (entry: LogOf<'growthTested'>): Omit<Result, 'key' | 'seat'> => ({
  title: `${ORGAN_NAMES[entry.at]} colony`,
  dice: facesOf([entry.roll], entry.test.need),
  test: entry.test,
  tone: entry.success ? 'good' : 'plain',
  verdict:
    entry.aim === 'wake'
      ? entry.success
        ? 'Woke'
        : 'Sleeps on'
      : entry.success
        ? 'Grew'
        : 'Did not grow',
  saves: [],
  token: null,
  badge: null,
  lost: 0,
})

/** What an entry without dice leaves behind. */
const tokenOf = (entry: LogEntry): Result['token'] => {
  switch (entry.key) {
    case 'grew':
      return { count: entry.to, growing: true }
    case 'woke':
      return { count: entry.size, growing: true }
    case 'slept':
      return { count: entry.size, state: 'dormant' }
    case 'landed':
      return { count: entry.size }
    case 'secondaryFormed':
      return { secondary: true }
    default:
      return null
  }
}

/** Entries that a dice row already tells, or that only the machine needs. */
const SILENT: ReadonlySet<LogEntry['key']> = new Set(['done', 'offered', 'undone'])

export const resultOf = (entry: LogEntry, index: number, names: SeatNames): Result | null => {
  if (!('seat' in entry) || SILENT.has(entry.key)) return null
  const id = { key: `${index}`, seat: entry.seat }
  if (entry.key === 'tested') return { ...id, ...tested(entry) }
  if (entry.key === 'colonyHit') return { ...id, ...hit(entry) }
  if (entry.key === 'growthTested') return { ...id, ...growth(entry) }
  const told = formatLog(entry, names)
  if (told === null) return null
  return {
    ...id,
    title: '',
    dice: [],
    test: null,
    tone: told.tone,
    verdict: told.text,
    saves: entry.key === 'lost' ? entry.saves.map(remedyWords) : [],
    token: tokenOf(entry),
    badge: null,
    lost: entry.key === 'lost' ? entry.cells : 0,
  }
}

export const resultsOf = (entries: readonly LogEntry[], names: SeatNames = SEAT_NAMES): Result[] =>
  entries.flatMap((entry, index) => resultOf(entry, index, names) ?? [])
