import {
  cardTitle,
  DECKS,
  findCard,
  replay,
  seatAt,
  type CardId,
  type DeckName,
  type GameRecord,
  type LogEntry,
  type SeatId,
  type View,
} from '../../game/public'
import { aliveOf } from './facts'

/** How many cells of a seat live outside the primary tumour at the end of each round. */
export interface RoundAlive {
  round: number
  alive: Partial<Record<SeatId, number>>
}

const livingOf = (view: View, seat: SeatId): number => {
  const { asleep, growing, inVessels, inStroma } = aliveOf(seatAt(view, seat))
  return asleep + growing + inVessels + inStroma
}

/** Plays the record again and counts at the end of every round. */
export const aliveByRound = (record: GameRecord): readonly RoundAlive[] => {
  const rounds: RoundAlive[] = []
  let round = 1
  replay(record, (_step, _entries, state) => {
    if (state.round === round && state.phase === 'action') return
    const alive = Object.fromEntries(state.order.map((seat) => [seat, livingOf(state, seat)]))
    rounds.push({ round, alive })
    round = state.round
  })
  return rounds
}

export interface RoundFact {
  round: number
  alive: number
  /** The card that took the most cells of the seat in this round, and how many. */
  card: { title: string; deck: DeckName | null; cells: number } | null
}

const lostTo = (entry: LogEntry, seat: SeatId): { card: CardId; cells: number } | null => {
  if (!('seat' in entry) || entry.seat !== seat || !('cause' in entry)) return null
  if (entry.cause.by !== 'card') return null
  const { card } = entry.cause
  if (entry.key === 'tested') return { card, cells: entry.lost }
  if (entry.key === 'lost') return { card, cells: entry.cells }
  return entry.key === 'colonyHit' ? { card, cells: entry.loss } : null
}

const deckOf = (card: CardId): DeckName | null =>
  DECKS.find((deck) => deck === findCard(card)?.deck) ?? null

const worstCard = (log: readonly LogEntry[], seat: SeatId): RoundFact['card'] => {
  const byCard = new Map<CardId, number>()
  for (const entry of log) {
    const loss = lostTo(entry, seat)
    if (loss !== null) byCard.set(loss.card, (byCard.get(loss.card) ?? 0) + loss.cells)
  }
  const [worst] = [...byCard].sort((a, b) => b[1] - a[1])
  return worst === undefined || worst[1] === 0
    ? null
    : { title: cardTitle(worst[0]), deck: deckOf(worst[0]), cells: worst[1] }
}

/** The rounds of one seat, for the chart. */
export const roundFacts = (
  rounds: readonly RoundAlive[],
  log: readonly LogEntry[],
  seat: SeatId,
): readonly RoundFact[] =>
  rounds.map(({ round, alive }) => ({
    round,
    alive: alive[seat] ?? 0,
    card: worstCard(
      log.filter((entry) => entry.round === round),
      seat,
    ),
  }))
