import type { Action } from '../action'
import type { ToCome } from '../bots/afterBody'
import { roundsLeft } from '../bots/judgement'
import type { StepName } from '../body'
import type { LogEntry } from '../log'
import type { MoveTopicId } from '../science/topic'
import type { State } from '../state'
import { topicOfAction } from '../text/topicOfAction'
import { topicOfCard } from '../text/topicOfCard'
import { view } from '../view'
import type { CardId, SeatId } from '../vocabulary'
import type { Judge } from './judge'
import type { Played } from './played'
import { walkThrough } from './steps'

/** One thing that a seat did, or that a card of the body did to it, and what it changed. */
export interface Moment {
  round: number
  did: { by: 'seat'; action: Action } | { by: 'body'; card: CardId }
  /** What the seat could expect to score in all, in points: before, and after. */
  from: number
  to: number
  /** What was told of this seat. */
  entries: readonly LogEntry[]
  topic: MoveTopicId
}

const ofSeat = (entries: readonly LogEntry[], seat: SeatId): readonly LogEntry[] =>
  entries.filter((entry) => 'seat' in entry && entry.seat === seat)

const withoutCard = ({ flow, immune, soil }: ToCome, step: StepName): ToCome => ({
  flow: flow && step !== 'flow',
  immune: step === 'immune' ? immune.slice(1) : immune,
  soil: soil && step !== 'soil',
})

/** Looks on while the body acts, card by card. */
const watchBody = (state: State, seat: SeatId, judge: Judge, log: readonly LogEntry[]) => {
  const { round } = state
  const moments: Moment[] = []
  const rounds = roundsLeft(state) - 1
  let toCome: ToCome = { flow: true, immune: state.forecast.immune, soil: true }
  const standing = () => judge.waiting(view(state, seat), seat, toCome, rounds)
  let from = standing()
  let told = log.length
  return {
    moments,
    afterCard: (step: StepName, card: CardId) => {
      toCome = withoutCard(toCome, step)
      const to = standing()
      const entries = ofSeat(log.slice(told), seat)
      const topic = topicOfCard(card, entries)
      moments.push({ round, did: { by: 'body', card }, from, to, entries, topic })
      from = to
      told = log.length
    },
  }
}

/**
 * Everything that a seat did in a game, and every card of the body, with how the seat stood before and
 * after.
 *
 * Steps that were taken back are left out. So is what a new forecast brings: a round that begins and one
 * that is under way are not judged in the same way, so that their difference says little of the game.
 *
 * @throws IllegalAction when the game was not played by the rules
 */
export const momentsOf = (game: Played, seat: SeatId, judge: Judge): readonly Moment[] => {
  const moments: Moment[] = []
  walkThrough(game, (state, step, play) => {
    const { action } = step
    const log: LogEntry[] = []
    const body = step.endsRound ? watchBody(state, seat, judge, log) : null
    if (step.seat !== seat || action.move === 'done') play(log, body?.afterCard)
    else if (action.move === 'undo') {
      play(log)
      moments.pop()
    } else {
      const { round } = state
      const before = view(state, seat)
      const topic = topicOfAction(before, seat, action)
      const from = judge.acting(before, seat)
      play(log)
      const to = judge.acting(view(state, seat), seat)
      const did = { by: 'seat', action } as const
      moments.push({ round, did, from, to, entries: ofSeat(log, seat), topic })
    }
    if (body !== null) moments.push(...body.moments)
  })
  return moments
}
