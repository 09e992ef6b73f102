import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { quantile } from '../../server/load/measure'
import { Sightings } from '../../server/load/sightings'

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => vi.useRealTimers())

test('a step has arrived when the last one of the table has seen it', async () => {
  const table = new Sightings(3)
  const start = performance.now()
  const arrived = table.everybody(1)
  table.saw(0, 1)
  table.saw(2, 1)
  vi.advanceTimersByTime(40)
  table.saw(1, 1)
  vi.advanceTimersByTime(40)
  expect(await arrived).toBe(start + 40)
})

test('a step that everybody has seen before anybody asks arrived then', async () => {
  const table = new Sightings(2)
  const start = performance.now()
  table.saw(0, 1)
  table.saw(1, 1)
  vi.advanceTimersByTime(40)
  expect(await table.everybody(1)).toBe(start)
})

test('a step that somebody never sees is an error that says who', async () => {
  const table = new Sightings(3)
  const arrived = table.everybody(1)
  table.saw(0, 1)
  table.saw(1, 1)
  vi.advanceTimersByTime(60_000)
  await expect(arrived).rejects.toThrow(/step 1 has not reached client 2 /)
})

test('a quantile is the value that such a share does not exceed', () => {
  const values = Array.from({ length: 200 }, (_, i) => 200 - i)
  expect(quantile(values, 0.5)).toBe(100)
  expect(quantile(values, 0.99)).toBe(198)
  expect(quantile([7], 0.99)).toBe(7)
})
