import { expect } from 'vitest'
import { test } from '../support/browser'
import { dialogOfEvent, finish } from '../support/hotSeatPlayer'
import { playAlone, setPace } from '../support/soloPlayer'

/** A page that thinks itself stands still for half a second and more. In milliseconds. */
const LONGEST_GAP = 400

type Watched = Window & { longestGap: number }

test('while experts think the page answers at once', async ({ page }) => {
  await playAlone(page, 'Expert')
  await setPace(page, /^Fast/)
  await page.evaluate(() => {
    const watched = window as unknown as Watched
    let last = performance.now()
    watched.longestGap = 0
    setInterval(() => {
      const now = performance.now()
      watched.longestGap = Math.max(watched.longestGap, now - last)
      last = now
    }, 10)
  })
  await finish(page)
  await dialogOfEvent(page).waitFor({ timeout: 60_000 })
  const gap = await page.evaluate(() => (window as unknown as Watched).longestGap)
  expect(gap).toBeLessThan(LONGEST_GAP)
}, 90_000)
