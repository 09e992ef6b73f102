import { NUMBERS } from '../numbers'
import { shuffle, type Random, type Stream } from '../random'
import { fullDeck } from '../rules/decks'
import type { State, View } from '../state'
import { FLOW_ORGANS, type CardId, type DeckName } from '../vocabulary'

/**
 * A whole game as it may be, for a seat that sees only its view: what is hidden is dealt anew from
 * what cannot be seen. Nothing of the true game's secrets comes in here, so no bot can use them.
 */

/** The cards of a deck less those that are seen somewhere; each seen card takes away one copy. */
const unseen = (deck: DeckName, seen: readonly CardId[]): CardId[] => {
  const left = fullDeck(deck)
  for (const card of seen) {
    const at = left.indexOf(card)
    if (at >= 0) left.splice(at, 1)
  }
  return left
}

/** Offers that are hidden from this seat (option “secret offers”) are as many as its own at the start. */
const dealHidden = (view: View, pool: CardId[]): State['seats'] => {
  const seats: State['seats'] = {}
  for (const id of view.order) {
    const seat = view.seats[id]
    if (seat === undefined) continue
    const offers = seat.offers === 'hidden' ? pool.splice(0, NUMBERS.offers) : seat.offers
    seats[id] = { ...seat, offers }
  }
  return seats
}

const openTraits = (view: View): CardId[] =>
  view.order.flatMap((id) => {
    const seat = view.seats[id]
    if (seat === undefined) return []
    return seat.offers === 'hidden' ? seat.adaptations : [...seat.adaptations, ...seat.offers]
  })

/** A stream that starts anywhere. */
export const anyStream = (random: Random, from: Stream): Stream => {
  const word = () => random.below(from, 4294967296) | 0
  return { a: word(), b: word(), c: word(), d: 1 }
}

/**
 * @param random shuffles with `stream`, which is the bot's own chance
 * @returns a state in which all that the view shows is as it is. The seats' records are shared with the
 *   view: copy the state before anything is done in it.
 */
export const imagine = (view: View, random: Random, stream: Stream): State => {
  const { forecast, discards, clinic, flowTrack, order } = view
  const { shear, immune, soil } = forecast
  const shuffled = <T>(cards: T[]): T[] => shuffle(cards, random, stream)
  const traits = shuffled(unseen('adaptation', openTraits(view)))
  const seats = dealHidden(view, traits)
  const decks: State['secret']['decks'] = {
    shear: shuffled(unseen('shear', [...discards.shear, shear])),
    immune: shuffled(unseen('immune', [...discards.immune, ...immune])),
    soil: shuffled(unseen('soil', [...discards.soil, soil])),
    clinical: shuffled(unseen('clinical', clinic.drawn)),
    adaptation: traits.splice(0, view.deckSizes.adaptation),
  }
  const bag = FLOW_ORGANS.flatMap((organ) => {
    const onTrack = flowTrack.filter((marker) => marker === organ).length
    return Array<typeof organ>(Math.max(0, NUMBERS.flowBag.copies - onTrack)).fill(organ)
  })
  const streams: State['secret']['streams'] = { body: anyStream(random, stream), seats: {} }
  for (const id of order) streams.seats[id] = anyStream(random, stream)
  return {
    ...view,
    seats,
    secret: {
      seed: '',
      decks,
      adaptationDiscard: traits,
      flowBag: shuffled(bag),
      flowDiscard: [],
      streams,
      undo: null,
    },
  }
}
