import { apply } from '../../game/apply'
import { clinicalStep, flowStep, immuneStep, soilStep } from '../../game/body'
import { findCard, immuneCard } from '../../game/catalogue'
import type { AnyCard, Example } from '../../game/define'
import type { LogEntry } from '../../game/log'
import { BY_RULE, type Play } from '../../game/play'
import type { State } from '../../game/state'
import { scriptedDice, tableFrom } from './sketch'

/** Lays the card into the forecast, as it would lie there when its step comes. */
const forecastWith = (state: State, card: AnyCard): void => {
  if (card.deck === 'shear') state.forecast = { ...state.forecast, shear: card.id }
  if (card.deck === 'immune' && !state.forecast.immune.includes(card.id))
    state.forecast = { ...state.forecast, immune: [card.id] }
  if (card.deck === 'soil') state.forecast = { ...state.forecast, soil: card.id }
}

const resolve = (play: Play, card: AnyCard): void => {
  switch (card.deck) {
    case 'shear':
      flowStep(play)
      return
    case 'immune':
      // A hush is about the other immune card, so an example may lay two of them.
      for (const id of play.state.forecast.immune) immuneStep(play, immuneCard(id))
      return
    case 'soil':
      soilStep(play, card)
      return
    case 'clinical':
      clinicalStep(play, card)
      return
    case 'adaptation':
    case 'tumour':
      throw new Error(`${card.id}: an example of this deck needs a “when”`)
  }
}

/** The card that an example turns up; undefined where a seat acts instead. */
const turnedUp = (card: AnyCard, { when }: Example): AnyCard | undefined => {
  if (when === undefined) return card
  if ('act' in when) return undefined
  const found = findCard(when.card)
  if (found === undefined) throw new Error(`${card.id}: no such card in “when”`)
  return found
}

/** The table of an example before anything has happened, with the card in the forecast. */
export const layExample = (card: AnyCard, example: Example): State => {
  const state = tableFrom(example.given)
  const resolved = turnedUp(card, example)
  if (resolved !== undefined) forecastWith(state, resolved)
  return state
}

/** What comes of an example, with its own dice; `left` of them fell for nothing. */
export const playExample = (
  card: AnyCard,
  example: Example,
): { state: State; log: LogEntry[]; left: number } => {
  const state = layExample(card, example)
  const dice = scriptedDice(example.rolls ?? [])
  const log: LogEntry[] = []
  const { when } = example
  if (when !== undefined && 'act' in when)
    apply(state, when.seat ?? '0', when.act, dice.random, log)
  const resolved = turnedUp(card, example)
  if (resolved !== undefined) {
    const stream = state.secret.streams.body
    resolve({ state, random: dice.random, log, stream, cause: BY_RULE }, resolved)
  }
  return { state, log, left: dice.left() }
}
