import { findCard } from '../catalogue'
import type { EffectKind } from '../effects/vocabulary'
import type { LogEntry, LogKey } from '../log'
import type { CardId, SeatId } from '../vocabulary'
import type { PlayedGame } from './selfPlay'

/** How often a card came up, was used, and did something. */
export interface CardUse {
  /** Event cards: rounds turned up in. Adaptations: seats that were offered it in a game. */
  shown: number
  /** Event cards: as `shown`. Adaptations: seats that fixed it. */
  used: number
  /** Event cards: rounds in which it changed something. Adaptations: as `used`. */
  changed: number
  /** Win rate of the seats that fixed it; null for event cards, and where nobody did. */
  winRateWith: number | null
}

export interface CardCount {
  shown: number
  used: number
  changed: number
  wins: number
}

/** Entries that tell of a change, if cells were lost or not. */
const CHANGES: readonly LogKey[] = [
  'lost',
  'carried',
  'held',
  'brokeUp',
  'shed',
  'grew',
  'slept',
  'woke',
  'landed',
  'resected',
  'neutralNiche',
  'cubeGained',
  'immuneQuiet',
  'growthHeld',
]

const isChange = (entry: LogEntry): boolean =>
  CHANGES.includes(entry.key) ||
  (entry.key === 'tested' && entry.lost > 0) ||
  (entry.key === 'colonyHit' && entry.loss > 0)

const cardOfCause = (entry: LogEntry): CardId | undefined =>
  'cause' in entry && entry.cause.by === 'card' ? entry.cause.card : undefined

/** Cards that made a test easier or harder. */
const cardsInTest = (entry: LogEntry): readonly CardId[] => {
  if (entry.key !== 'tested' && entry.key !== 'growthTested') return []
  return entry.test.parts.flatMap(({ source }) => (source.kind === 'card' ? [source.card] : []))
}

/** Effects that change what is to come and touch nobody at once. */
const LASTING: readonly EffectKind[] = ['immunotherapy', 'boneGuard']

const isLasting = (card: CardId): boolean =>
  findCard(card)?.effects.some(({ kind }) => LASTING.includes(kind)) === true

type Counts = Record<CardId, CardCount>

const countOf = (counts: Counts, card: CardId): CardCount =>
  (counts[card] ??= { shown: 0, used: 0, changed: 0, wins: 0 })

const countEvents = (counts: Counts, log: readonly LogEntry[]): void => {
  const seen = new Set<string>()
  for (const entry of log) {
    if (entry.key === 'cardResolved') {
      const count = countOf(counts, entry.card)
      count.shown += 1
      count.used += 1
      if (isLasting(entry.card)) count.changed += 1
    }
    const cause = isChange(entry) ? cardOfCause(entry) : undefined
    const changing = [...cardsInTest(entry), ...(cause === undefined ? [] : [cause])]
    for (const card of changing) {
      const key = `${card} ${String(entry.round)}`
      if (seen.has(key) || isLasting(card)) continue
      seen.add(key)
      countOf(counts, card).changed += 1
    }
  }
}

const countAdaptations = (
  counts: Counts,
  game: PlayedGame,
  share: (id: SeatId) => number,
): void => {
  const seen = new Set<string>()
  const once = (key: string): boolean => {
    if (seen.has(key)) return false
    seen.add(key)
    return true
  }
  for (const entry of game.log) {
    if (entry.key === 'offered') {
      for (const card of entry.adaptations)
        if (once(`offered ${entry.seat} ${card}`)) countOf(counts, card).shown += 1
    } else if (entry.key === 'fixed' && once(`fixed ${entry.seat} ${entry.adaptation}`)) {
      const count = countOf(counts, entry.adaptation)
      count.used += 1
      count.changed += 1
      count.wins += share(entry.seat)
    }
  }
}

/** Adds one game to the counts. `share` is a seat's share of the first rank. */
export const countCards = (
  counts: Counts,
  game: PlayedGame,
  share: (id: SeatId) => number,
): void => {
  countEvents(counts, game.log)
  countAdaptations(counts, game, share)
}
