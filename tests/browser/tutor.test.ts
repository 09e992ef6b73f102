import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser'
import { finish } from '../support/hotSeatPlayer'
import { device, LAPTOP, openTable } from '../support/onlineScreens'

/** What somebody who plays alone is told when they ask: hints for themselves, and why a bot acted. */

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
const sheet = (page: Page) => page.getByRole('region', { name: 'Hint', exact: true })
const telling = (page: Page) => page.getByRole('region', { name: 'What the bots do' })
/** The name of what has the focus, as far as it is written. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '')

const playAlone = async (page: Page, level = 'Skilled') => {
  await page.goto('/')
  await button(page, /^Play alone/).click()
  await page.getByRole('radio', { name: level }).check()
  await button(page, 'Play').click()
  await page.getByRole('heading', { name: /^Your turn, / }).waitFor()
}

/** Presses what is named, with the keyboard alone. */
const press = async (page: Page, name: string | RegExp) => {
  const it = button(page, name).first()
  await it.focus()
  await page.keyboard.press('Enter')
}

describe('hints', () => {
  test('come one rung at a time; the third names a move that can be done', async ({
    page,
    problems,
  }) => {
    await playAlone(page)
    expect(await sheet(page).count()).toBe(0)
    await press(page, 'Hint')
    await expect.poll(() => focused(page)).toBe('Hint 1: Where to look')
    await press(page, 'Tell me more')
    await expect.poll(() => focused(page)).toBe('Hint 2: The idea')
    await press(page, 'Name a move')
    await expect.poll(() => focused(page)).toBe('Hint 3: A move')
    await sheet(page).getByText('That was the last hint.').last().waitFor()

    const told = (await sheet(page).getByText('You could choose').last().textContent()) ?? ''
    const [, move = ''] = /“([^”]+)”/.exec(told) ?? []
    const [verb = ''] = move.split(' ')
    const kept = await page.evaluate(() => localStorage.getItem('seed-and-soil/match') ?? '')
    expect(kept).toContain(
      '"hints":[{"step":0,"seat":"0","rung":1},{"step":0,"seat":"0","rung":2},{"step":0,"seat":"0","rung":3}]',
    )

    await press(page, new RegExp(`^${verb}`))
    const detail = page.locator('.controls-detail')
    await detail
      .getByRole('button', { name: new RegExp(`^${verb}`) })
      .last()
      .focus()
    await page.keyboard.press('Enter')
    await page.getByText('2 actions left', { exact: true }).waitFor()
    // What was thought of for the position before is put away with it.
    await expect.poll(() => sheet(page).count()).toBe(0)
    expect(problems).toEqual([])
  })

  test('Escape puts them away and gives the focus back; asked again, they are still there', async ({
    page,
  }) => {
    await playAlone(page)
    await press(page, 'Hint')
    await expect.poll(() => focused(page)).toBe('Hint 1: Where to look')
    await press(page, 'Tell me more')
    await expect.poll(() => focused(page)).toBe('Hint 2: The idea')
    await page.keyboard.press('Escape')
    await expect.poll(() => sheet(page).count()).toBe(0)
    await expect.poll(() => focused(page)).toBe('Hint')
    await page.keyboard.press('Enter')
    await sheet(page).getByText('Where to look').waitFor()
    expect(await sheet(page).getByRole('listitem').count()).toBe(2)
  })

  test('lead into the science, and back to where one was', async ({ page }) => {
    await playAlone(page)
    await press(page, 'Hint')
    await press(page, /^Read about /)
    await page.getByRole('dialog').getByText('What the game leaves out').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toMatch(/^Read about /)
    expect(await sheet(page).count()).toBe(1)
  })

  test('that cannot be thought of say so, and can be asked for again', async ({ page }) => {
    await page.route(/\/assets\/(worker|mind)-/, (route) => route.abort())
    await playAlone(page)
    await press(page, 'Hint')
    await sheet(page).getByText('No hint came').last().waitFor()
    await button(page, 'Try again').waitFor()
  })
})

describe('why a bot did that', () => {
  test('its goal is told, and the science behind it opens; all with the keyboard', async ({
    page,
    problems,
  }) => {
    await playAlone(page)
    await press(page, 'Bots')
    await page.getByRole('radio', { name: /^Each step/ }).check()
    await page.keyboard.press('Escape')
    await finish(page)
    await telling(page)
      .getByRole('button', { name: /^Why\?/ })
      .focus()
    await page.keyboard.press('Enter')
    const why = page.getByRole('dialog', { name: /^Why did Brave Otter do that/ })
    await why.getByRole('heading', { name: /^Why: Brave Otter (wants to|sees) / }).waitFor()
    await why.getByText(/^It chose “/).waitFor()
    await why.getByRole('button', { name: /^Read about / }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('What the game leaves out').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('What the game leaves out').waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toMatch(/^Read about /)
    await page.keyboard.press('Escape')
    await why.waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toBe('Why?')
    expect(problems).toEqual([])
  })
})

test('at a table online the server tells why, and hints come without waiting for anybody', async ({
  browser,
  url,
}) => {
  const page = await device(browser, url, LAPTOP)
  await openTable(page, 2, 1)
  await button(page, 'Start').click()
  await page.getByText('3 actions left', { exact: true }).waitFor()
  await press(page, 'Hint')
  await expect.poll(() => focused(page)).toBe('Hint 1: Where to look')
  await page.keyboard.press('Escape')

  await button(page, 'Bots').click()
  const list = page.getByRole('region', { name: 'What the bots did in round 1' })
  await list
    .getByRole('button', { name: /^Why\? / })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  const why = page.getByRole('dialog', { name: /^Why did .* bot do that/ })
  await why.getByRole('heading', { name: /^Why: .* bot (wants to|sees) / }).waitFor()
  await page.keyboard.press('Escape')
  await why.waitFor({ state: 'detached' })
  await expect.poll(() => focused(page)).toBe('Why?')
})
