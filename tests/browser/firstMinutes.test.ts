import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser'
import { actOnce } from '../support/hotSeatPlayer'

/** The first round teaches while it is played: few words before the first move, the rest as it comes. */

/** Every word that can be seen; numbers and signs are no words. */
const wordsSeen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect()
      return element.checkVisibility({ visibilityProperty: true }) && width > 2 && height > 2
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const words: string[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      const isSized = parent !== null && getComputedStyle(parent).fontSize !== '0px'
      if (isSized && isSeen(parent))
        words.push(...(node.textContent?.match(/\p{L}[\p{L}’-]*/gu) ?? []))
    }
    return words
  })

const begin = async (page: Page) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Play alone/ }).click()
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await page.getByRole('heading', { name: /^Your turn, / }).waitFor()
}

const SIZES = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1366, height: 768 },
]

describe('a new player', () => {
  test.for(SIZES)(
    'sees at most 40 words before the first move at $width px',
    async (size, { page }) => {
      await page.setViewportSize(size)
      await begin(page)
      const words = await wordsSeen(page)
      expect(words).toEqual(expect.arrayContaining(['Invade', 'Liver']))
      expect(words.length, words.join(' ')).toBeLessThanOrEqual(40)
    },
  )

  test('gets the next idea after each step, and can put it away', async ({ page, problems }) => {
    await begin(page)
    const forecast = page.getByRole('heading', { name: 'This round the body brings' })
    expect(await forecast.isVisible()).toBe(false)
    expect(await actOnce(page)).toBe('Invade')
    await forecast.waitFor()
    const tip = page.getByRole('status').filter({ hasText: /the body brings|Enter takes them/ })
    await tip.waitFor()
    await page.getByRole('button', { name: 'Close the tip' }).click()
    await tip.waitFor({ state: 'detached' })
    expect(problems).toEqual([])
  })
})
