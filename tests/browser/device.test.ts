import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser'
import { startAlone } from '../support/hotSeatPlayer'

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

/** A phone on its side, the narrowest one, and a laptop's window at 200 % and at 400 %. */
const TIGHT = [
  { width: 844, height: 390 },
  { width: 667, height: 375 },
  { width: 320, height: 640 },
  { width: 683, height: 384 },
  { width: 320, height: 256 },
]

interface Box {
  name: string
  left: number
  right: number
  top: number
  bottom: number
}

/** Where each button for the acting seat lies. */
const controlsOn = (page: Page): Promise<readonly Box[]> =>
  page.getByRole('region', { name: 'What you can do' }).evaluate((region) =>
    [...region.querySelectorAll('button')].map((found) => {
      const { left, right, top, bottom } = found.getBoundingClientRect()
      return { name: found.innerText, left, right, top, bottom }
    }),
  )

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1

describe('where there is little room', () => {
  test.for(TIGHT)('$width × $height: board and actions all have theirs', async (size, { page }) => {
    await page.setViewportSize(size)
    await startAlone(page)
    const isTooWide = await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    )
    expect(isTooWide).toBe(false)
    const board = await page.getByRole('region', { name: 'Board' }).boundingBox()
    expect(board?.height).toBeGreaterThan(190)
    const boxes = await controlsOn(page)
    expect(boxes.length).toBeGreaterThan(9)
    for (const box of boxes) {
      expect(box.right - box.left, box.name).toBeGreaterThanOrEqual(44)
      expect(box.bottom - box.top, box.name).toBeGreaterThanOrEqual(44)
      expect(box.right, box.name).toBeLessThanOrEqual(size.width)
      const touching = boxes.filter((other) => other !== box && overlap(box, other))
      expect(
        touching.map(({ name }) => name),
        box.name,
      ).toEqual([])
    }
    // What does not fit can be scrolled to.
    await page.getByRole('button', { name: /^Rest/ }).click({ timeout: 5000 })
    await page.getByRole('region', { name: 'Rest', exact: true }).waitFor()
  })
})

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
