import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser'

const SIZES = [
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
  { width: 1366, height: 640 },
]

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const startSecretGame = async (page: Page) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Pass and play/ }).click()
  await page.getByLabel(/^Secret offers/).check()
  await button(page, 'Start').click()
}

describe('a game on one device', () => {
  test('it is covered until the right player has it, and waits while nobody plays', async ({
    page,
    problems,
  }) => {
    await startSecretGame(page)
    await page.getByRole('heading', { name: 'Pass to Quiet Heron' }).waitFor()
    await button(page, 'Stop for now; the game is kept').click()
    await page.reload()
    await button(page, 'Play on').click()
    await page.getByRole('heading', { name: 'Pass to Quiet Heron' }).waitFor()
    expect(problems).toEqual([])
  })

  test('pairs are offered to 4 and 6 players, with who plays with whom', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: /^Pass and play/ }).click()
    const pairs = page.getByRole('checkbox', { name: /^Pairs/ })
    const offered: string[] = []
    for (const count of ['1', '2', '3', '4', '5', '6']) {
      await page.getByRole('radio', { name: count, exact: true }).check()
      if (await pairs.isVisible()) offered.push(count)
    }
    expect(offered).toEqual(['4', '6'])
    await pairs.check()
    expect(await page.getByText('Quiet Heron with Kind Lynx').isVisible()).toBe(true)
    await button(page, 'Start').click()
    await button(page, 'Done').waitFor()
  })

  test('a damaged game is refused with its reason, and a new one can begin', async ({
    page,
    problems,
  }) => {
    await page.goto('/')
    await page.evaluate(() => localStorage.setItem('seed-and-soil/match', '{"format":'))
    await page.reload()
    await page.getByText('is damaged and cannot be opened').waitFor()
    await button(page, 'Remove it').click()
    expect(await page.getByText('is damaged').count()).toBe(0)
    await startSecretGame(page)
    await page.getByRole('heading', { name: /^Pass to/ }).waitFor()
    expect(problems).toEqual([])
  })

  test('what happens before the first round needs no sideways scrolling', async ({ page }) => {
    const isTooWide = () =>
      page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    for (const size of SIZES) {
      await page.setViewportSize(size)
      await page.goto('/')
      expect(await isTooWide(), `home at ${size.width}`).toBe(false)
      await page.getByRole('button', { name: /^Pass and play/ }).click()
      await page.getByRole('radio', { name: '6', exact: true }).check()
      expect(await isTooWide(), `set-up at ${size.width}`).toBe(false)
    }
  })

  test('a tumour type that another player has cannot be chosen', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: /^Pass and play/ }).click()
    const typeOf = (name: string) => page.getByRole('listitem', { name }).getByLabel('Tumour type')
    await typeOf('Quiet Heron').selectOption('kidney')
    expect(
      await typeOf('Brave Otter')
        .getByRole('option', { name: /^Kidney/ })
        .isDisabled(),
    ).toBe(true)
  })
})
