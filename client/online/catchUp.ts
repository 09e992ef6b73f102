import { recapOf, type LogEntry, type SeatId, type View } from '../../game/public'
import { bodysPart } from '../match/happened'
import type { TakenStep } from './follower'

/** What the body did in this step; empty when it did not act. */
export const momentOf = ({ entries }: TakenStep): readonly LogEntry[] =>
  entries.some(({ key }) => key === 'done') ? bodysPart(entries) : []

interface Told {
  recap: readonly string[]
  moments: readonly (readonly LogEntry[])[]
}

/**
 * How missed steps are told. A blink of the network needs no words: a body that acted once is shown
 * as if nothing had been. After more, or after autopilot, there is a recap, and only the last of what
 * the body did is shown; the rest stays in the log.
 */
export const tellMissed = (missed: readonly TakenStep[], seat: SeatId | null, now: View): Told => {
  const moments = missed.map(momentOf).filter((entries) => entries.length > 0)
  const autopilot = missed.some((step) => step.seat === seat && step.by === 'autopilot')
  const isLong = seat !== null && (autopilot || moments.length > 1)
  return { recap: isLong ? recapOf(missed, seat, now) : [], moments: moments.slice(-1) }
}
