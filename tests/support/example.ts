import { expect } from 'vitest'
import type { AnyCard, Example } from '../../game/define'
import { playExample } from './playExample'
import { expectedSeat, sketchOf } from './sketch'

/** Runs one example of a card and compares all that it names. */
export const runExample = (card: AnyCard, example: Example): void => {
  const { state, left } = playExample(card, example)
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
