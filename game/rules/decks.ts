import { CARDS } from '../catalogue'
import type { Play } from '../play'
import { shuffle, type Random, type Stream } from '../random'
import { recordOf } from '../records'
import type { State } from '../state'
import { DECKS, type CardId, type DeckName, type FlowOrgan } from '../vocabulary'
import { NUMBERS } from '../numbers'

/** P3 Decks: all cards of a deck, each as often as it says. Adaptations are single copies. */
const fullDeckOf = (deck: DeckName): readonly CardId[] =>
  deck === 'adaptation'
    ? CARDS.adaptation.map(({ id }) => id)
    : CARDS[deck].flatMap(({ id, copies }) => Array<CardId>(copies).fill(id))

const FULL_DECKS = recordOf(DECKS, fullDeckOf)

/** A new, unshuffled deck. */
export const fullDeck = (deck: DeckName): CardId[] => FULL_DECKS[deck].slice()

/** Draws the top card. An empty deck is made anew from `discards`, shuffled. */
const draw = (
  state: State,
  deck: DeckName,
  discards: CardId[],
  random: Random,
): CardId | undefined => {
  const cards = state.secret.decks[deck]
  if (cards.length === 0)
    cards.push(...shuffle(discards.splice(0), random, state.secret.streams.body))
  const card = cards.pop()
  state.deckSizes[deck] = cards.length
  return card
}

/** Draws an event card of the forecast. The decks hold more cards than can lie open, so there is one. */
export const drawEvent = (play: Play, deck: 'shear' | 'immune' | 'soil'): CardId => {
  const { state } = play
  const discards = [...state.discards[deck]]
  const card = draw(state, deck, discards, play.random)
  state.discards[deck] = discards
  if (card === undefined) throw new RangeError(`the ${deck} deck is empty`)
  return card
}

/** Draws a clinical card; none is ever put back, and the deck may run out. */
export const drawClinical = (play: Play): CardId | undefined =>
  draw(play.state, 'clinical', [], play.random)

/** Draws an adaptation; undefined when deck and discards are empty. */
export const drawAdaptation = (play: Play): CardId | undefined =>
  draw(play.state, 'adaptation', play.state.secret.adaptationDiscard, play.random)

/** How many adaptations can still be drawn. */
export const adaptationsLeft = (state: State): number =>
  state.secret.decks.adaptation.length + state.secret.adaptationDiscard.length

/** Draws a flow marker from the bag, which is filled again from its discards. */
export const drawFlowMarker = (
  secret: Pick<State['secret'], 'flowBag' | 'flowDiscard'>,
  random: Random,
  stream: Stream,
): FlowOrgan => {
  if (secret.flowBag.length === 0)
    secret.flowBag.push(...shuffle(secret.flowDiscard.splice(0), random, stream))
  const marker = secret.flowBag.pop()
  if (marker === undefined) throw new RangeError('the flow bag is empty')
  return marker
}

/** F4 Flow track: the first marker leaves, and the track is filled up. */
export const moveFlowTrack = (play: Play): void => {
  const { state } = play
  const [gone, ...rest] = state.flowTrack
  if (gone !== undefined) state.secret.flowDiscard.push(gone)
  while (rest.length < NUMBERS.flowBag.track)
    rest.push(drawFlowMarker(state.secret, play.random, state.secret.streams.body))
  state.flowTrack = rest
  play.log?.push({ key: 'flowTrackMoved', rule: 'F4', round: state.round, flowTrack: rest })
}
