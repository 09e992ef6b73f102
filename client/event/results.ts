import {
  describeRemedy,
  formatLog,
  type LogEntry,
  type LogOf,
  type Remedy,
  type SeatId,
  type Test,
} from '../../game/public'
import { ORGAN_NAMES, count, siteName } from '../match/words'

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
  /** For the picture: cells that came through, together or alone, and cells lost. */
  alive: number
  together: boolean
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
  return `${what}: ${count(remedy.cells, 'cell')}`
}

const facesOf = (rolls: readonly number[], need: number) =>
  rolls.map((face) => ({ face, through: face >= need }))

const tested = (entry: LogOf<'tested'>): Omit<Result, 'key' | 'seat'> => {
  const from = siteName(entry.from)
  const to = siteName(entry.to)
  const together = entry.from.in === 'vessel' && entry.from.form === 'cluster'
  const kind = together ? `cluster of ${entry.cells}` : count(entry.cells, 'cell')
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
    alive: entry.survived,
    together,
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
      : `${count(entry.loss, 'cell')} lost, ${entry.left === 0 ? 'colony gone' : `${entry.left} left`}`,
  saves: entry.saves.map(remedyWords),
  alive: entry.left,
  together: true,
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
  alive: 0,
  together: false,
  lost: 0,
})

/** Entries that a dice row already tells, or that only the machine needs. */
const SILENT: ReadonlySet<LogEntry['key']> = new Set(['done', 'offered', 'undone'])

export const resultOf = (entry: LogEntry, index: number): Result | null => {
  if (!('seat' in entry) || SILENT.has(entry.key)) return null
  const id = { key: `${index}`, seat: entry.seat }
  if (entry.key === 'tested') return { ...id, ...tested(entry) }
  if (entry.key === 'colonyHit') return { ...id, ...hit(entry) }
  if (entry.key === 'growthTested') return { ...id, ...growth(entry) }
  const told = formatLog(entry)
  if (told === null) return null
  return {
    ...id,
    title: '',
    dice: [],
    test: null,
    tone: told.tone,
    verdict: told.text,
    saves: entry.key === 'lost' ? entry.saves.map(remedyWords) : [],
    alive: 0,
    together: false,
    lost: entry.key === 'lost' ? entry.cells : 0,
  }
}

export const resultsOf = (entries: readonly LogEntry[]): Result[] =>
  entries.flatMap((entry, index) => resultOf(entry, index) ?? [])
