import { NUMBERS } from '../numbers'
import { eachSeat, type Play } from '../play'
import { profileOf } from '../profile'
import { seatAt, type SeatState, type State } from '../state'
import type { CardId } from '../vocabulary'
import { adaptationsLeft, drawAdaptation, drawEvent } from './decks'
import { settleNiches } from './niche'
import { colonised, coveredAt, formedIn } from './where'

/** R1 Forecast. The cards of the last round go to their open discards first. */
const forecast = (play: Play): void => {
  const { state } = play
  if (state.round > 1) {
    const { shear, immune, soil } = state.forecast
    state.discards.shear = [...state.discards.shear, shear]
    state.discards.immune = [...state.discards.immune, ...immune]
    state.discards.soil = [...state.discards.soil, soil]
  }
  const shear = drawEvent(play, 'shear')
  const immune: CardId[] = [drawEvent(play, 'immune')]
  if (state.immunotherapy > 0) {
    state.immunotherapy -= 1
    immune.push(drawEvent(play, 'immune'))
  }
  state.forecast = { shear, immune, soil: drawEvent(play, 'soil') }
  play.log?.push({
    key: 'forecast',
    rule: 'R1',
    round: state.round,
    forecast: state.forecast,
    flowTrack: state.flowTrack,
  })
}

/** V1 Offers: to every seat equally many. */
const offer = (play: Play): void => {
  const { state } = play
  if (state.length === 'first' && state.round < NUMBERS.firstGame.offers) return
  const each = Math.min(NUMBERS.offers, Math.floor(adaptationsLeft(state) / state.order.length))
  eachSeat(state, (id, seat) => {
    const offers: CardId[] = []
    for (let i = 0; i < each; i++) {
      const card = drawAdaptation(play)
      if (card !== undefined) offers.push(card)
    }
    seat.offers = offers
    play.log?.push({
      key: 'offered',
      rule: 'V1',
      round: state.round,
      seat: id,
      adaptations: offers,
      secret: state.secretOffers,
    })
  })
}

/** Shared by all seats: a step that uses a favour up replaces it. */
const UNUSED: SeatState['used'] = { extravasate: false, niche: false, wake: false }

const actionsFor = (state: State): number =>
  state.order.length >= NUMBERS.actions.manyFromSeats ? NUMBERS.actions.many : NUMBERS.actions.few

/** Begins the next round: forecast, offers, fresh actions. */
export const beginRound = (play: Play): void => {
  const { state } = play
  state.round += 1
  play.stream = state.secret.streams.body
  play.log?.push({ key: 'roundBegan', rule: 'R1', round: state.round })
  forecast(play)
  eachSeat(state, (id, seat) => {
    seat.actionsLeft = actionsFor(state)
    seat.done = false
    seat.acted = false
    seat.dialTurned = false
    seat.canUndo = 0
    seat.used = UNUSED
    if (state.secret.undo !== null) state.secret.undo[id] = []
  })
  offer(play)
}

const putAway = (state: State, seat: SeatState): void => {
  const { adaptationDiscard } = state.secret
  if (seat.offers !== 'hidden') adaptationDiscard.push(...seat.offers)
  if (seat.replaced !== null) adaptationDiscard.push(seat.replaced)
  seat.offers = []
  seat.fixed = null
  seat.replaced = null
}

const growPrimary = (play: Play): void => {
  const { growth, growthShort } = NUMBERS.primary
  const usual = play.state.length === 'full' ? growth : growthShort
  eachSeat(play.state, (id, seat) => {
    const { limits } = profileOf(seat)
    const room = Math.max(0, limits.primary - seat.primary)
    const cells = Math.min(room, usual + limits.growth)
    if (cells === 0) return
    seat.primary += cells
    play.log?.push({ key: 'primaryGrew', rule: 'R6', round: play.state.round, seat: id, cells })
  })
}

const clearRound = (state: State): void => {
  for (const id of state.order) {
    const seat = seatAt(state, id)
    for (const organ of formedIn(seat)) {
      state.valueAt[organ] += seat.formed[organ]
      seat.formed[organ] = 0
    }
    for (const organ of colonised(seat)) seat.colonies[organ].landed = 0
    for (const place of coveredAt(seat)) seat.covered[place] = false
    putAway(state, seat)
  }
}

/** R6 Upkeep. After the last round only the niche markers are settled (rule K2). */
export const upkeep = (play: Play, last: boolean): void => {
  settleNiches(play)
  if (!last) growPrimary(play)
  clearRound(play.state)
}
