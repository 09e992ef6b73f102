import {
  canPair,
  SEAT_IDS,
  teamsOf,
  type Length,
  type Level,
  type SeatId,
  type Setup,
  type TumourType,
} from '../../game/public'
import type { Controller } from '../match/useMatch'
import type { Way } from '../routes/route'

export type Who = 'person' | Level
export type TumourChoice = TumourType | 'dealt'

export interface SeatForm {
  who: Who
  tumour: TumourChoice
}

/** What is chosen on the set-up screen. All six seats are there; `count` of them play. */
export interface Form {
  count: number
  seats: Readonly<Record<SeatId, SeatForm>>
  length: Length
  secretOffers: boolean
  pairs: boolean
}

export const seatsOf = (form: Form): readonly SeatId[] => SEAT_IDS.slice(0, form.count)

const seatForms = (whoOf: (seat: SeatId) => Who): Record<SeatId, SeatForm> => {
  const seat = (id: SeatId): SeatForm => ({ who: whoOf(id), tumour: 'dealt' })
  return { 0: seat('0'), 1: seat('1'), 2: seat('2'), 3: seat('3'), 4: seat('4'), 5: seat('5') }
}

/** How many seats a table has at first. */
const FIRST_COUNT = { alone: 3, together: 2, online: 3 } as const

export const firstForm = (way: Way): Form => ({
  count: FIRST_COUNT[way],
  seats: seatForms((id) => (way === 'alone' && id !== '0' ? 'beginner' : 'person')),
  length: 'first',
  secretOffers: false,
  pairs: false,
})

export const withSeat = (form: Form, seat: SeatId, change: Partial<SeatForm>): Form => ({
  ...form,
  seats: { ...form.seats, [seat]: { ...form.seats[seat], ...change } },
})

/** Tumour types that another seat at the table has chosen: no type comes twice. */
export const takenFor = (form: Form, seat: SeatId): ReadonlySet<TumourChoice> =>
  new Set(
    seatsOf(form)
      .filter((other) => other !== seat)
      .map((other) => form.seats[other].tumour)
      .filter((tumour) => tumour !== 'dealt'),
  )

export const personsIn = (form: Form): number =>
  seatsOf(form).filter((seat) => form.seats[seat].who === 'person').length

/** Who would play with whom; none at a table that cannot be parted into pairs (rule W3). */
export const pairsOf = (form: Form): readonly (readonly SeatId[])[] =>
  canPair(form.count) ? teamsOf({ pairs: true, order: seatsOf(form) }) : []

/** The tumour type of a person alone at the table; null with others, or where it is dealt. */
export const aloneIn = (form: Form): TumourType | null => {
  const { who, tumour } = form.seats[0]
  return form.count === 1 && who === 'person' && tumour !== 'dealt' ? tumour : null
}

/** Why the game cannot start, in the player's words. */
export const problemOf = (form: Form): string | undefined => {
  if (personsIn(form) === 0) return 'At least one player must be a person.'
  const twice = seatsOf(form).some((seat) => takenFor(form, seat).has(form.seats[seat].tumour))
  return twice ? 'Each player needs a tumour type of their own.' : undefined
}

export interface NewGame {
  setup: Setup
  controllers: Partial<Record<SeatId, Controller>>
}

export const gameOf = (form: Form): NewGame => {
  const seats = seatsOf(form)
  const controllerOf = ({ who }: SeatForm): Controller =>
    who === 'person' ? { by: 'person' } : { by: 'bot', bot: who }
  return {
    setup: {
      seats: seats.map((seat) => ({ tumour: form.seats[seat].tumour })),
      length: form.length,
      // With one person there is nobody to hide from.
      secretOffers: form.secretOffers && personsIn(form) > 1,
      pairs: form.pairs && canPair(form.count),
    },
    controllers: Object.fromEntries(seats.map((seat) => [seat, controllerOf(form.seats[seat])])),
  }
}
