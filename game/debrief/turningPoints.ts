import type { Moment } from './moments'

/** How many are told: more would be a list that nobody remembers. */
const MOST_POINTS = 3

/** In points. A smaller change is within what the judge may be wrong by. */
const NOTABLE = 0.5

const sizeOf = ({ from, to }: Moment): number => Math.abs(to - from)
const isUp = ({ from, to }: Moment): boolean => to > from

/**
 * The largest changes of what a seat could expect, up or down, in the order in which they came.
 *
 * At most one of a round, because what follows in the same round mostly follows from it. If all of them
 * go one way, the last gives way to the largest that goes the other: who hears only of growth learns
 * nothing about what stops cells. Of equals the earlier counts.
 */
export const turningPointsOf = (moments: readonly Moment[]): readonly Moment[] => {
  const bySize = moments
    .filter((moment) => sizeOf(moment) >= NOTABLE)
    .sort((a, b) => sizeOf(b) - sizeOf(a))
  const found: Moment[] = []
  const isFree = ({ round }: Moment): boolean => found.every((other) => other.round !== round)
  for (const moment of bySize) if (found.length < MOST_POINTS && isFree(moment)) found.push(moment)
  const [first] = found
  if (first !== undefined && found.length === MOST_POINTS) {
    const isOneWay = found.every((moment) => isUp(moment) === isUp(first))
    const last = found.at(-1)
    const other = bySize.find(
      (moment) => isUp(moment) !== isUp(first) && (isFree(moment) || moment.round === last?.round),
    )
    if (isOneWay && other !== undefined) found[MOST_POINTS - 1] = other
  }
  return found.sort((a, b) => a.round - b.round)
}
