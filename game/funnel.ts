import { findCard } from './catalogue'
import type { Cause, LogEntry, LogOf } from './log'
import { recordOf } from './records'
import type { SeatId } from './vocabulary'

/** How many cells came how far in the cascade. */
export interface Funnel {
  /** Set out from the primary tumour. */
  launched: number
  /** Reached the stroma (stage 2). */
  invaded: number
  /** Entered a vessel (stage 3). */
  intravasated: number
  /** Carried by the flow, and how many of those came through each time (stage 4). */
  flowed: number
  arrived: number
  /** Left the vessel (stage 5). */
  extravasated: number
  /** Secondary tumours formed; each goes back to one cell that landed (stage 7). */
  secondary: number
}

const STAGES = [
  'launched',
  'invaded',
  'intravasated',
  'flowed',
  'arrived',
  'extravasated',
  'secondary',
] as const satisfies readonly (keyof Funnel)[]

const emptyFunnel = (): Funnel => recordOf(STAGES, () => 0)

/** Two funnels in one, as of several games. */
export const addFunnels = (a: Funnel, b: Funnel): Funnel =>
  recordOf(STAGES, (stage) => a[stage] + b[stage])

const addTested = (funnel: Funnel, e: LogOf<'tested'>): void => {
  if (e.what === 'invade') {
    funnel.launched += e.cells
    funnel.invaded += e.survived
  } else if (e.what === 'intravasate') funnel.intravasated += e.survived
  else if (e.what === 'extravasate') funnel.extravasated += e.survived
  else if (e.what === 'flow') {
    funnel.flowed += e.cells
    funnel.arrived += e.survived
  }
}

/** The survival funnel of one seat, or of the whole table (`null`). */
export const funnelOf = (log: readonly LogEntry[], seat: SeatId | null): Funnel => {
  const funnel = emptyFunnel()
  for (const entry of log) {
    if (!('seat' in entry) || (seat !== null && entry.seat !== seat)) continue
    if (entry.key === 'tested') addTested(funnel, entry)
    else if (entry.key === 'secondaryFormed') funnel.secondary += 1
    else if (entry.key === 'carried') {
      funnel.flowed += entry.cells
      funnel.arrived += entry.cells
    } else if (entry.key === 'lost' && entry.rule === 'F1') funnel.flowed += entry.cells
  }
  return funnel
}

export const LOSS_CAUSES = [
  'membrane',
  'shear',
  'exit',
  'immune',
  'soil',
  'crowding',
  'treatment',
] as const
/** What stopped a cell: a membrane on the way, the flow, the vessel wall, immunity, the soil … */
export type LossCause = (typeof LOSS_CAUSES)[number]

const DECK_CAUSE: Readonly<Record<string, LossCause>> = {
  shear: 'shear',
  immune: 'immune',
  soil: 'soil',
  clinical: 'treatment',
}

const ofCause = (cause: Cause): LossCause | undefined =>
  cause.by === 'card' ? DECK_CAUSE[findCard(cause.card)?.deck ?? ''] : undefined

const lossOf = (entry: LogEntry): { cause: LossCause; cells: number } | null => {
  if (entry.key === 'colonyHit')
    return entry.loss === 0 ? null : { cause: ofCause(entry.cause) ?? 'immune', cells: entry.loss }
  if (entry.key === 'lost') {
    if (entry.why === 'crowded') return { cause: 'crowding', cells: entry.cells }
    return { cause: ofCause(entry.cause) ?? 'treatment', cells: entry.cells }
  }
  if (entry.key !== 'tested' || entry.lost === 0) return null
  const byAction = entry.what === 'extravasate' ? 'exit' : 'membrane'
  return { cause: ofCause(entry.cause) ?? byAction, cells: entry.lost }
}

/** Cells lost, by what stopped them: of one seat, or of the whole table (`null`). */
export const lossesOf = (
  log: readonly LogEntry[],
  seat: SeatId | null,
): Record<LossCause, number> => {
  const losses: Record<LossCause, number> = recordOf(LOSS_CAUSES, () => 0)
  for (const entry of log) {
    if (!('seat' in entry) || (seat !== null && entry.seat !== seat)) continue
    const loss = lossOf(entry)
    if (loss !== null) losses[loss.cause] += loss.cells
  }
  return losses
}
