import { NUMBERS } from '../numbers'
import type { EndReason } from '../log'
import type { Play } from '../play'
import { seatAt, type State } from '../state'
import type { CardId, Length } from '../vocabulary'
import { drawClinical } from './decks'
import { formedIn } from './where'

/** P4, W1: where the clinic track ends, and at which places clinical cards wait. */
export const clinicTrack = (length: Length, seats: number): { end: number; marks: number[] } => {
  const { base, perSeat, shortBase, shortPerSeat } = NUMBERS.clinicTrack
  const end = length === 'full' ? base + perSeat * seats : shortBase + shortPerSeat * seats
  const percents = length === 'full' ? NUMBERS.clinicMarks.full : NUMBERS.clinicMarks.short
  return { end, marks: percents.map((percent) => Math.round((end * percent) / 100)) }
}

const formedThisRound = (state: State): number =>
  state.order.reduce((sum, id) => {
    const seat = seatAt(state, id)
    return formedIn(seat).reduce((inner, organ) => inner + seat.formed[organ], sum)
  }, 0)

/** K1 Clinic track: moves it on and calls `turnUp` for the card of every mark passed. */
export const moveClinicTrack = (play: Play, turnUp: (card: CardId) => void): void => {
  const { state } = play
  const { at: from, end, marks } = state.clinic
  const secondaries = formedThisRound(state)
  const to = Math.min(end, from + 1 + secondaries)
  state.clinic.at = to
  play.log?.push({
    key: 'clinicMoved',
    rule: 'K1',
    round: state.round,
    from,
    to,
    end,
    secondaries,
  })
  for (const mark of marks) {
    if (mark <= from || mark > to) continue
    const card = drawClinical(play)
    if (card === undefined) continue
    state.clinic.drawn = [...state.clinic.drawn, card]
    turnUp(card)
  }
}

/** K2 The end: why the game ends after this step, if it does. */
export const endOf = (state: State, isCalled: boolean): EndReason | null => {
  if (state.clinic.at >= state.clinic.end) return 'clinicTrack'
  if (isCalled) return 'called'
  return state.round >= NUMBERS.clinicTrack.lastRound ? 'lastRound' : null
}
