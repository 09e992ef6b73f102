import { AREAS, type BankItem } from '../../game/public'

/**
 * A Leitner box: what was answered wrongly comes again first, what was right after a growing pause.
 * With a hundred questions it does what practice needs; the models behind ts-fsrs and its like learn
 * from thousands of reviews, and ask how hard an answer felt.
 */
export const PAUSES = [0, 1, 3, 7, 14, 30] as const
/** In milliseconds. */
export const DAY = 24 * 60 * 60 * 1000
export const SET_SIZE = 5

/** How a question was answered. */
export interface Practised {
  /** How often in a row it was right, as far as pauses grow: an index of `PAUSES`, which are days. */
  box: number
  /** When it was answered last, in milliseconds since 1970. */
  at: number
}
/** By the id of the question. What was never asked is missing. */
export type Progress = Readonly<Record<string, Practised>>

/** What is known after one more answer. */
export const withAnswer = (
  progress: Progress,
  id: string,
  isRight: boolean,
  now: number,
): Progress => {
  const box = isRight ? Math.min((progress[id]?.box ?? 0) + 1, PAUSES.length - 1) : 0
  return { ...progress, [id]: { box, at: now } }
}

/** When a question comes again, in milliseconds since 1970. */
const dueAt = ({ box, at }: Practised): number => at + (PAUSES[box] ?? 0) * DAY

/** A clock that was set back leaves answers in the future: those count as long ago. */
const isDue = (practised: Practised, now: number): boolean =>
  now >= dueAt(practised) || now < practised.at

interface Rank {
  item: BankItem
  /** 0 wrong last time, 1 due, 2 new, 3 not yet due. */
  turn: number
  /** Within the turn, the lowest first. */
  order: number
}

/**
 * New questions go round the areas, so that a mixed set is one, and from easy to hard within each.
 * Form B comes after form A, so that the two questions of a pair lie far apart.
 */
const orderOfNew = (items: readonly BankItem[]): ReadonlyMap<string, number> => {
  const order = new Map<string, number>()
  for (const [i, area] of AREAS.entries()) {
    const here = items
      .filter((item) => item.area === area)
      .sort(
        (a, b) =>
          Number(a.form === 'B') - Number(b.form === 'B') ||
          a.question.difficulty - b.question.difficulty,
      )
    for (const [place, { id }] of here.entries()) order.set(id, place * AREAS.length + i)
  }
  return order
}

const rankOf = (item: BankItem, progress: Progress, now: number, ofNew: number): Rank => {
  const practised = progress[item.id]
  if (practised === undefined) return { item, turn: 2, order: ofNew }
  if (practised.box === 0) return { item, turn: 0, order: practised.at }
  return { item, turn: isDue(practised, now) ? 1 : 3, order: dueAt(practised) }
}

/** The questions to ask next, at most one of each pair. */
export const nextSet = (
  items: readonly BankItem[],
  progress: Progress,
  now: number,
): readonly BankItem[] => {
  const ofNew = orderOfNew(items)
  const ranked = items
    .map((item) => rankOf(item, progress, now, ofNew.get(item.id) ?? 0))
    .sort((a, b) => a.turn - b.turn || a.order - b.order)
  const set: BankItem[] = []
  for (const { item } of ranked)
    if (set.length < SET_SIZE && !set.some(({ pair }) => pair === item.pair)) set.push(item)
  return set
}

/** How many of these were right when they were last asked. */
export const knownOf = (items: readonly BankItem[], progress: Progress): number =>
  items.filter(({ id }) => (progress[id]?.box ?? 0) > 0).length
