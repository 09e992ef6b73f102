import type { Action } from '../action'
import { NUMBERS } from '../numbers'
import { reason } from '../reasons'
import type { View } from '../state'
import { DIALS, type Dial } from '../vocabulary'
import { byKey, defineAction } from './rule'

const TURN: Readonly<Record<Dial, Action>> = byKey(DIALS, (to) => ({ move: 'turnDial', to }))

/** W1: the first game brings dial and niches in from this round on. */
export const FIRST_GAME_ROUND = NUMBERS.firstGame.dialAndNiches
export const isHeldBack = (view: View): boolean =>
  view.length === 'first' && view.round < FIRST_GAME_ROUND

const stepsBetween = (a: Dial, b: Dial) => Math.abs(DIALS.indexOf(a) - DIALS.indexOf(b))

/** D1 Turn the dial. */
export const turnDial = defineAction<'turnDial'>({
  whyNot({ view, seat }, { to }) {
    if (isHeldBack(view))
      return reason(
        'D1/later',
        `From round ${String(FIRST_GAME_ROUND)} on`,
        `In a first game the dial comes in from round ${String(FIRST_GAME_ROUND)}.`,
        'The change between anchored and mobile cells makes most sense once some have travelled.',
      )
    if (!DIALS.includes(to))
      return reason(
        'D1/unknown',
        'No such setting',
        'The dial has three settings: epithelial, hybrid and mesenchymal.',
        'Cells can stand anywhere between firmly anchored and fully mobile.',
      )
    if (seat.dialTurned)
      return reason(
        'D1/turned-already',
        'One step a round',
        'You have turned the dial this round; one step a round is the limit.',
        'Changing from anchored to mobile takes a cell days: whole sets of genes are switched.',
      )
    if (seat.acted)
      return reason(
        'D1/acted-already',
        'Before your first action',
        'You can turn the dial only before your first action of the round.',
        'Cells change their state first and then behave by it.',
      )
    if (stepsBetween(seat.dial, to) !== 1)
      return reason(
        'D1/one-step',
        'One step at a time',
        'The dial turns one step at a time.',
        'Most cells pass through partial, in-between states.',
      )
    return undefined
  },
  choices({ view, seat }, add) {
    if (seat.dialTurned || seat.acted || isHeldBack(view)) return
    if (seat.dial === 'hybrid') add.push(TURN.epithelial, TURN.mesenchymal)
    else add.push(TURN.hybrid)
  },
  cost: () => 0,
  rolls: () => false,
  tests: () => [],
  perform(play, id, seat, { to }) {
    const from = seat.dial
    seat.dial = to
    seat.dialTurned = true
    play.log?.push({ key: 'dialTurned', rule: 'D1', round: play.state.round, seat: id, from, to })
  },
})
