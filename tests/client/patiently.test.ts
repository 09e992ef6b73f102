import { expect, test } from 'vitest'
import { loadPatiently, NotLoaded } from '../../client/routes/patiently'

/** A part of the page that comes after so many failures. */
const partAfter = (failures: number) => {
  const pauses: number[] = []
  let tries = 0
  const loaded = loadPatiently(
    () => {
      tries += 1
      return tries > failures ? Promise.resolve('a part') : Promise.reject(new Error('bad Wi-Fi'))
    },
    (milliseconds) => {
      pauses.push(milliseconds)
      return Promise.resolve()
    },
  )
  return { loaded, pauses }
}

test.each([0, 1, 3])('a part of the page comes after %i failures', async (failures) => {
  const { loaded, pauses } = partAfter(failures)
  await expect(loaded).resolves.toBe('a part')
  expect(pauses).toHaveLength(failures)
})

test('after four failures one is told, and within six seconds', async () => {
  const { loaded, pauses } = partAfter(4)
  await expect(loaded).rejects.toBeInstanceOf(NotLoaded)
  expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThan(6000)
})
