import { NUMBERS } from '../numbers'
import type { SeatState, View } from '../state'
import { afterBody, afterRest, type ToCome } from './afterBody'
import { newProspect, present, type Prospect } from './prospect'
import { HOPES, newTerms, POINTS, termsOf, TIMED, TRAITS, type Terms } from './terms'
import { KNOTS, TIMED_WEIGHTS, TRAIT_WEIGHTS } from './weights'

/** How many points a seat may still make of what it has: terms times what they have proved to be worth. */

/** How much faster the clinic track moves than a place a round, for each seat at the table. */
const SECONDARIES = 0.27
const MOST_SECONDARIES = 1.1

/** About how many rounds are played from now on, this one included; 0 when the game is over. */
export const roundsLeft = ({ phase, order, clinic, round }: View): number => {
  if (phase === 'over') return 0
  const pace = 1 + Math.min(MOST_SECONDARIES, SECONDARIES * order.length)
  const byTrack = 1 + Math.max(0, clinic.end - clinic.at - 1) / pace
  return Math.max(1, Math.min(byTrack, NUMBERS.clinicTrack.lastRound - round + 1))
}

/** What is scored at the end, rule Q3, for the terms of colonies; nothing else counts any more. */
const AT_THE_END = {
  active1: 1,
  active2: 2,
  active3: 3,
  dormant1: NUMBERS.dormant.points,
  dormant2: NUMBERS.dormant.points,
  dormant3: NUMBERS.dormant.points,
} as const

const endWeights: readonly number[] = TIMED.map((name) =>
  name in AT_THE_END ? AT_THE_END[name as keyof typeof AT_THE_END] : 0,
)

/** One row a knot, the end first; the worth of traits comes after them. */
const rows: readonly Float64Array[] = [
  Float64Array.from(endWeights),
  ...KNOTS.map((_, knot) => Float64Array.from(TIMED, (name) => TIMED_WEIGHTS[name][knot] ?? 0)),
]
const knots: readonly number[] = [0, ...KNOTS]
const traits = Float64Array.from(TRAITS, (id) => TRAIT_WEIGHTS[id] ?? 0)

/** What a term is worth at the end of the game, which is known. */
export const knownOf = (term: number): number => endWeights[term] ?? 0

/** What is thought of an unknown now: all of TIMED for one knot after the other, then TRAITS. */
export const weightOf = (unknown: number): number => {
  const trait = unknown - TIMED.length * KNOTS.length
  if (trait >= 0) return traits[trait] ?? 0
  return rows[1 + Math.floor(unknown / TIMED.length)]?.[unknown % TIMED.length] ?? 0
}

/** The two knots around a number of rounds, and how near it is to the later. */
export const between = (rounds: number): { knot: number; share: number } => {
  for (let knot = 1; knot < knots.length; knot++) {
    const below = knots[knot - 1] ?? 0
    const above = knots[knot] ?? 0
    if (rounds <= above) return { knot: knot - 1, share: (rounds - below) / (above - below) }
  }
  return { knot: knots.length - 2, share: 1 }
}

/** What the terms are worth together; if asked, also by hope. */
export const worthOf = (terms: Terms, rounds: number, hopes?: Float64Array): number => {
  const { knot, share } = between(rounds)
  const near = rows[knot] ?? traits
  const far = rows[knot + 1] ?? traits
  let sum = 0
  for (let i = 0; i < terms.count; i++) {
    const term = terms.term[i] ?? 0
    const worth =
      term < TIMED.length
        ? (near[term] ?? 0) * (1 - share) + (far[term] ?? 0) * share
        : (traits[term - TIMED.length] ?? 0)
    const part = worth * (terms.amount[i] ?? 0)
    sum += part
    if (hopes !== undefined) hopes[terms.hope[i] ?? 0] = (hopes[terms.hope[i] ?? 0] ?? 0) + part
  }
  return sum
}

const terms = newTerms()
const prospect: Prospect = newProspect()

/**
 * What a seat may expect to score in all, at the beginning of a round or at the end of the game.
 *
 * @returns points
 */
export const judge = (view: View, seat: SeatState): number => {
  const rounds = roundsLeft(view)
  termsOf(view, seat, present(seat, prospect), rounds, terms)
  return seat.points + worthOf(terms, rounds)
}

/**
 * The same in the middle of a round: once the body has acted, if the seat does no more in this round.
 *
 * @param hopes is filled with what that is made of, in the order of HOPES
 */
export const foresee = (view: View, seat: SeatState, hopes: Float64Array): number => {
  const rounds = roundsLeft(view) - 1
  afterBody(view, seat, prospect)
  termsOf(view, seat, prospect, rounds, terms)
  hopes.fill(0)
  const sure = seat.points + prospect.points
  hopes[POINTS] = sure
  return sure + worthOf(terms, rounds, hopes)
}

/**
 * The same while the body acts.
 *
 * @param rounds how many are left once it has acted: the clinic track moves on meanwhile, and what moves
 *   it must not look like a change of what the seat has
 */
export const foreseeRest = (
  view: View,
  seat: SeatState,
  toCome: ToCome,
  rounds: number,
): number => {
  afterRest(view, seat, toCome, prospect)
  termsOf(view, seat, prospect, rounds, terms)
  return seat.points + prospect.points + worthOf(terms, rounds)
}

export const newHopes = (): Float64Array => new Float64Array(HOPES.length)
