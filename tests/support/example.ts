import { expect } from 'vitest'
import { apply } from '../../game/apply'
import { clinicalStep, flowStep, immuneStep, soilStep } from '../../game/body'
import { findCard, immuneCard } from '../../game/catalogue'
import type { AnyCard, Example } from '../../game/define'
import type { LogEntry } from '../../game/log'
import { BY_RULE, type Play } from '../../game/play'
import type { State } from '../../game/state'
import { expectedSeat, scriptedDice, sketchOf, tableFrom } from './sketch'

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

const play = (card: AnyCard, example: Example): { state: State; log: LogEntry[]; left: number } => {
  const state = tableFrom(example.given)
  const dice = scriptedDice(example.rolls ?? [])
  const log: LogEntry[] = []
  const { when } = example
  if (when !== undefined && 'act' in when)
    apply(state, when.seat ?? '0', when.act, dice.random, log)
  else {
    const resolved = when === undefined ? card : findCard(when.card)
    if (resolved === undefined) throw new Error(`${card.id}: no such card in “when”`)
    forecastWith(state, resolved)
    const stream = state.secret.streams.body
    resolve({ state, random: dice.random, log, stream, cause: BY_RULE }, resolved)
  }
  return { state, log, left: dice.left() }
}

/** Runs one example of a card and compares all that it names. */
export const runExample = (card: AnyCard, example: Example): void => {
  const { state, left } = play(card, example)
  const actual = sketchOf(state)
  const { seats: expectedSeats, ...expectedTable } = example.then
  for (const [key, value] of Object.entries(expectedTable))
    expect(actual[key as keyof typeof actual], key).toEqual(value)
  const seats = actual.seats as Record<string, unknown>[]
  expectedSeats?.forEach((sketch, i) => {
    for (const [key, value] of Object.entries(expectedSeat(sketch)))
      expect(withoutUnasked(seats[i]?.[key], value), `seat ${String(i)}, ${key}`).toEqual(value)
  })
  expect(left, 'dice left over').toBe(0)
}

/** Whether a colony's cells landed this round is looked at only where an example says so. */
const withoutUnasked = (actual: unknown, expected: unknown): unknown => {
  if (typeof actual !== 'object' || actual === null || Array.isArray(actual)) return actual
  const asked = expected as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(actual).map(([key, value]) => {
      const wanted = asked[key]
      if (typeof value !== 'object' || value === null || !('landed' in value)) return [key, value]
      if (typeof wanted === 'object' && wanted !== null && 'landed' in wanted) return [key, value]
      const rest = Object.fromEntries(
        Object.entries(value as object).filter(([field]) => field !== 'landed'),
      )

      return [key, rest]
    }),
  )
}
