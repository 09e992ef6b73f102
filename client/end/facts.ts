import {
  funnelOf,
  LOSS_CAUSES,
  lossesOf,
  meritOf,
  ORGANS,
  partnerOf,
  teamsOf,
  VESSEL_PLACES,
  type LogEntry,
  type LossCause,
  type Merit,
  type Organ,
  type SeatId,
  type SeatState,
  type Standing,
  type View,
} from '../../game/public'
import { plural } from '../ui/words'

/** The columns of the funnel: how many cells of a clone came this far. */
export const FUNNEL_STEPS = [
  { key: 'launched', stage: 1, label: ['Set', 'out'], short: ['Set', 'out'] },
  { key: 'invaded', stage: 2, label: ['Reached', 'the stroma'], short: ['In the', 'stroma'] },
  { key: 'intravasated', stage: 3, label: ['Entered', 'a vessel'], short: ['In a', 'vessel'] },
  { key: 'extravasated', stage: 6, label: ['Left', 'the vessel'], short: ['Left the', 'vessel'] },
  { key: 'secondary', stage: 7, label: ['Secondary', 'tumour'], short: ['New', 'tumour'] },
] as const

export interface FunnelRow {
  seat: SeatId
  counts: readonly number[]
  /** “1 in 12”, or “None”. */
  result: string
}

export const oneIn = (of: number, count: number): string =>
  count === 0 ? 'None' : `1 in ${Math.max(1, Math.round(of / count))}`

export const funnelRows = (view: View, log: readonly LogEntry[]): readonly FunnelRow[] =>
  view.order.map((seat) => {
    const funnel = funnelOf(log, seat)
    return {
      seat,
      counts: FUNNEL_STEPS.map(({ key }) => funnel[key]),
      result: oneIn(funnel.launched, funnel.secondary),
    }
  })

/**
 * Luzzi 1998 (mouse liver, B16F1 cells put into the portal blood), as shares of the cells injected:
 * 80 % left the vessels, 1 in 40 of those began to grow, 1 in 100 of those became a tumour.
 */
export const MOUSE = { entered: 1, left: 0.8, grew: 0.02, tumour: 0.0002 } as const

export interface Loss {
  cause: LossCause
  cells: number
}

/** What stopped the cells of a seat, the commonest first. */
export const lossList = (log: readonly LogEntry[], seat: SeatId | null): readonly Loss[] => {
  const losses = lossesOf(log, seat)
  return LOSS_CAUSES.map((cause) => ({ cause, cells: losses[cause] }))
    .filter(({ cells }) => cells > 0)
    .sort((a, b) => b.cells - a.cells)
}

export interface Alive {
  asleep: number
  growing: number
  inVessels: number
  inStroma: number
}

/** Living cells outside the primary tumour at the end. */
export const aliveOf = (seat: SeatState): Alive => {
  const colonies = ORGANS.map((organ) => seat.colonies[organ])
  const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0)
  return {
    asleep: sum(colonies.filter(({ dormant }) => dormant).map(({ size }) => size)),
    growing: sum(colonies.filter(({ dormant }) => !dormant).map(({ size }) => size)),
    inVessels: sum(VESSEL_PLACES.map((at) => seat.singles[at] + seat.clusters[at])),
    inStroma: seat.stroma,
  }
}

export interface ScoreLine {
  standing: Standing
  /** Where the points came from. */
  parts: readonly { label: string; points: number }[]
  /** Who scores with this seat, and what both have together (rule W3). */
  pair: { partner: SeatId; points: number } | null
  /** Why this seat, or its pair, stands where it does beside the one before it with the same points. */
  tie: string | null
}

const partsOf = (log: readonly LogEntry[], seat: SeatId): ScoreLine['parts'] => {
  let tumours = 0
  let tumourPoints = 0
  let niches = 0
  let colonies = 0
  for (const entry of log) {
    if (!('seat' in entry) || entry.seat !== seat) continue
    if (entry.key === 'secondaryFormed') {
      tumours += 1
      tumourPoints += entry.value + entry.bonus
    } else if (entry.key === 'resected') {
      tumours -= 1
      tumourPoints -= entry.points
    } else if (entry.key === 'nichePaid') niches += entry.points
    else if (entry.key === 'scoredAtEnd') colonies += entry.points
  }
  return [
    { label: plural(tumours, 'secondary tumour'), points: tumourPoints },
    { label: 'colonies', points: colonies },
    { label: 'niches', points: niches },
  ].filter(({ points }) => points > 0)
}

const tieWith = (before: Merit, merit: Merit, name: string, isPair: boolean): string => {
  const same = isPair ? 'Together the same' : 'Same'
  if (before.organs !== merit.organs)
    return `${same} points as ${name}, who reached more organs (${before.organs} to ${merit.organs}).`
  if (before.cubes !== merit.cubes)
    return `${same} points and organs as ${name}, who kept more mutation cubes (${before.cubes} to ${merit.cubes}).`
  if (before.launched !== merit.launched)
    return `${same} points, organs and cubes as ${name}, who sent out fewer cells (${before.launched} to ${merit.launched}).`
  return `Nothing parts this ${isPair ? 'pair' : 'clone'} from ${name}: they share the place.`
}

export const scoreLines = (
  view: View,
  log: readonly LogEntry[],
  nameOf: (seat: SeatId) => string,
): readonly ScoreLine[] => {
  const standings = view.standings ?? []
  const teams = teamsOf(view)
  const teamOf = (seat: SeatId) => teams.find((team) => team.includes(seat)) ?? [seat]
  return standings.map((standing, i) => {
    const team = teamOf(standing.seat)
    const merit = meritOf(view, team)
    const partner = partnerOf(view, standing.seat)
    const before = standings[i - 1]
    const teamBefore = before === undefined ? team : teamOf(before.seat)
    const meritBefore = meritOf(view, teamBefore)
    return {
      standing,
      parts: partsOf(log, standing.seat),
      pair: partner === null ? null : { partner, points: merit.points },
      tie:
        teamBefore !== team && meritBefore.points === merit.points
          ? tieWith(meritBefore, merit, teamBefore.map(nameOf).join(' and '), view.pairs)
          : null,
    }
  })
}

const TIMES = ['', 'once', 'twice'] as const

/** What the clone did, without a victory over anybody (rule Q5). */
export const storyOf = (
  log: readonly LogEntry[],
  seat: SeatId,
): { headline: string; organs: readonly Organ[] } => {
  const organs = log.flatMap((entry) =>
    entry.key === 'secondaryFormed' && entry.seat === seat ? [entry.at] : [],
  )
  const times = TIMES[organs.length] ?? `${organs.length} times`
  return {
    headline:
      organs.length === 0
        ? 'did not complete the cascade this time'
        : `completed the cascade ${times}`,
    organs,
  }
}
