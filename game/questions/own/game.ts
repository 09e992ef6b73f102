import { findCard } from '../../catalogue'
import { funnelOf, lossesOf, type Funnel, type LossCause } from '../../funnel'
import type { LogEntry, Site } from '../../log'
import { seatAt, type View } from '../../state'
import { ORGANS, type CardId, type Organ, type SeatId, type TumourType } from '../../vocabulary'

/** Cells that one card took in one place, in the whole game. */
export interface OwnLoss {
  card: CardId
  at: Site
  cells: number
  /** The most cells that it met there at a time. */
  most: number
}

/** What a device keeps of somebody's own game: no names, and nothing of the others at the table. */
export interface OwnGame {
  tumour: TumourType
  /** Several people played on this device; this is the first one's clone. */
  isShared: boolean
  /** Every adaptation that the clone held at some time. */
  held: readonly CardId[]
  funnel: Funnel
  losses: Readonly<Record<LossCause, number>>
  byCard: readonly OwnLoss[]
  /** Cells that could not leave the vessels of an organ. */
  refused: Readonly<Record<Organ, number>>
  /** Growth tests of active colonies that came to nothing. */
  stalled: Readonly<Record<Organ, number>>
  /** Cells at rest when the game ended. */
  asleep: Readonly<Record<Organ, number>>
}

const isSame = (a: Site, b: Site): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What an event card took, and where; nothing of what an action cost. */
const lossIn = (entry: LogEntry): OwnLoss | null => {
  if (entry.key === 'tested' || entry.key === 'lost') {
    const { cause, from: at } = entry
    const cells = entry.key === 'tested' ? entry.lost : entry.cells
    return cause.by === 'card' && cells > 0
      ? { card: cause.card, at, cells, most: entry.cells }
      : null
  }
  if (entry.key !== 'colonyHit' || entry.cause.by !== 'card' || entry.loss === 0) return null
  const { cause, at, loss: cells, left } = entry
  return { card: cause.card, at: { in: 'colony', at }, cells, most: cells + left }
}

const added = (all: readonly OwnLoss[], one: OwnLoss): readonly OwnLoss[] => {
  const i = all.findIndex(({ card, at }) => card === one.card && isSame(at, one.at))
  const before = all[i]
  if (before === undefined) return [...all, one]
  const cells = before.cells + one.cells
  return all.with(i, { ...one, cells, most: Math.max(before.most, one.most) })
}

const noOrgans = (): Record<Organ, number> =>
  Object.fromEntries(ORGANS.map((organ) => [organ, 0])) as Record<Organ, number>

/** The digest of one seat's game, as it stands at the end. */
export const ownGameOf = (
  view: View,
  log: readonly LogEntry[],
  id: SeatId,
  isShared: boolean,
): OwnGame => {
  const seat = seatAt(view, id)
  const own = log.filter((entry) => 'seat' in entry && entry.seat === id)
  const refused = noOrgans()
  const stalled = noOrgans()
  const asleep = noOrgans()
  for (const entry of own) {
    if (entry.key === 'tested' && entry.what === 'extravasate' && entry.to.in === 'colony')
      refused[entry.to.at] += entry.lost
    if (entry.key === 'growthTested' && entry.aim === 'grow' && !entry.success)
      stalled[entry.at] += 1
  }
  for (const organ of ORGANS)
    if (seat.colonies[organ].dormant) asleep[organ] = seat.colonies[organ].size
  return {
    tumour: seat.tumour,
    isShared,
    held: [...new Set(own.flatMap((entry) => (entry.key === 'fixed' ? [entry.adaptation] : [])))],
    funnel: funnelOf(log, id),
    losses: lossesOf(log, id),
    byCard: own
      .map(lossIn)
      .filter((loss) => loss !== null)
      .filter(({ card }) => findCard(card)?.deck !== 'clinical')
      .reduce(added, []),
    refused,
    stalled,
    asleep,
  }
}
