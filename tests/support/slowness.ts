import type { Page } from 'playwright-core'

/**
 * How slow the machine is that tests this: one differs from another, and from itself an hour later, by a
 * factor of two. What somebody may have to wait for is told for a quiet machine.
 */

/** A school's Chromebook has a sixth of the speed of a machine like the one this is built on. */
const SLOWER = 6
/** What `drawMuch` takes at a sixth of the speed while nothing else runs, in milliseconds. */
const DRAWN_IN = 110
/** A virtual machine loses up to half of its time now and then, too briefly for `slownessOf` to see. */
export const ALLOWANCE = 1.5

/** From now on the page is as slow as on a Chromebook. */
export const slowDown = async (page: Page): Promise<void> => {
  const tools = await page.context().newCDPSession(page)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
}

/** Much of what a page is made of: elements, their styles, lines of words. Gives how long it took. */
const drawMuch = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now()
      const list = document.createElement('ul')
      list.style.cssText = 'position: fixed; inset: 0; visibility: hidden'
      for (let i = 0; i < 400; i++) {
        const item = document.createElement('li')
        item.textContent = `Cell ${String(i)} came through the flow`
        item.style.padding = `${String(i % 7)}px`
        list.append(item)
      }
      document.body.append(list)
      list.getBoundingClientRect()
      list.remove()
      return performance.now() - start
    })
    return times.sort((a, b) => a - b)[2] ?? 0
  })

/** How many times as long everything takes as on a quiet machine, for a slowed page; 1 on a quicker one. */
export const slownessOf = async (page: Page): Promise<number> =>
  Math.max(1, (await drawMuch(page)) / DRAWN_IN)
