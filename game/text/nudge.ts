import type { Action, Move } from '../action'
import { legalActions } from '../actions'
import { profileOf } from '../profile'
import { carriageOf } from '../rules/flow'
import { seatAt, type SeatState, type View } from '../state'
import { BLOOD_PLACES, FORMS, type BloodPlace, type SeatId, type VesselPlace } from '../vocabulary'
import type { MoveTopicId } from '../science/topic'

/** The first rung of a hint: where to look, and no more. */
export interface Nudge {
  text: string
  topic: MoveTopicId
}

const cellsOf = ({ singles, clusters }: SeatState, at: VesselPlace) => ({
  single: singles[at],
  cluster: clusters[at],
})

/** How many cells of the seat the flow of this round carries off from there with a risk. */
const atRisk = (view: View, seat: SeatState, at: BloodPlace): number =>
  FORMS.reduce((sum, form) => {
    const cells = cellsOf(seat, at)[form]
    const carriage = cells === 0 ? null : carriageOf(view, seat, form, at)
    return carriage !== null && carriage.survives < 1 ? sum + cells : sum
  }, 0)

/** Whether the flow of this round could take cells of the seat from there. */
export const couldBeLostInFlow = (view: View, seat: SeatState, at: BloodPlace): boolean => {
  if (atRisk(view, seat, at) === 0) return false
  // The one cell that is spared in a flow step may be the only one that needs it.
  const everywhere = BLOOD_PLACES.reduce((sum, place) => sum + atRisk(view, seat, place), 0)
  return !profileOf(seat).spareOne || everywhere > 1
}

const inVessel = (view: View, seat: SeatState, at: VesselPlace): Nudge => ({
  text:
    at !== 'node' && couldBeLostInFlow(view, seat, at)
      ? 'Something could be lost in the blood this round.'
      : 'Some of your cells wait in a vessel: is that where you want them?',
  topic: 'circulation',
})

/** They change nothing on the table, whenever they can be done. */
const IDLE: readonly Move[] = ['rest', 'undo', 'done']

const hasSomethingToTry = (view: View, id: SeatId): boolean =>
  legalActions(view, id).some(({ move }) => !IDLE.includes(move))

/** What to look at before this action comes to mind. Names no action, and nor does its topic. */
export const nudgeTo = (view: View, id: SeatId, action: Action): Nudge => {
  const seat = seatAt(view, id)
  switch (action.move) {
    case 'fix':
      return {
        text: 'Look at what chance has brought you this round: one of the cards may suit your plan.',
        topic: 'mutation-and-selection',
      }
    case 'turnDial':
      return {
        text: 'Before you roll any dice: could the odds of this round be better?',
        topic: 'seed-and-soil',
      }
    case 'divide':
    case 'invade':
      return {
        text: 'Look back to where it all begins: your primary tumour has a chance this round.',
        topic: 'primary-tumour',
      }
    case 'intravasate':
      return {
        text: 'Your cells in the stroma score nothing where they are.',
        topic: 'local-invasion',
      }
    case 'extravasate':
    case 'moveOn':
    case 'aggregate':
      return inVessel(view, seat, action.at)
    case 'colonise':
      return { text: 'One of your colonies deserves a look this round.', topic: 'seed-and-soil' }
    case 'niche':
      return {
        text: 'Think ahead: where do you want to grow in later rounds?',
        topic: 'seed-and-soil',
      }
    case 'undo':
      return { text: 'Think back to your last step.', topic: 'seed-and-soil' }
    case 'rest':
    case 'done':
      return {
        text: hasSomethingToTry(view, id)
          ? 'Look at what you could still try, and at what it could cost you.'
          : 'Look at the forecast: it shows what the body does next.',
        topic: 'seed-and-soil',
      }
  }
}
