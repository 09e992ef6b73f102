import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser'
import { actOnce, dialogOfEvent, finish } from '../support/hotSeatPlayer'

/** The game of the day, on a device whose calendar shows the day that a test chooses. */

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
const myTurn = (page: Page) => page.getByRole('heading', { name: /^Your turn, / })

const openDay = async (page: Page, day: string) => {
  await page.clock.setFixedTime(`${day}T10:00:00`)
  await page.goto('/play/alone')
  await page.getByRole('radio', { name: 'Game of the day' }).check()
}

/** What is the same for everybody: the tumour type, the forecast and the adaptations on offer. */
const dealt = async (page: Page): Promise<string> => {
  await button(page, 'Play').click()
  await myTurn(page).waitFor()
  const cast = await page.getByRole('region', { name: /^This round/ }).textContent()
  const offers = await page.getByRole('region', { name: 'Adaptations' }).textContent()
  const clone = await page.getByRole('region', { name: 'Your clone' }).textContent()
  return [cast, offers, clone].join('\n')
}

describe('the game of the day', () => {
  test('is played like any other on this device, with its targets beside the score', async ({
    page,
    problems,
  }) => {
    await openDay(page, '2026-03-05')
    await page.getByText(/^Thursday,? 5 March 2026$/).waitFor()
    const targets = page.getByRole('list', { name: 'Target scores' })
    const before = (await targets.textContent()) ?? ''
    expect(before).toMatch(/Bronze\d+ points.*Silver\d+ points.*Gold\d+ points/)
    await button(page, 'Play').click()
    await myTurn(page).waitFor()
    const [bronze] = /\d+ points/.exec(before) ?? ['']
    await targets.getByText(bronze, { exact: true }).waitFor()
    expect(await targets.getByText(/^\d+ to go$/).count()).toBe(1)

    expect(await actOnce(page)).toBe('Invade')
    await actOnce(page)
    await finish(page)
    await dialogOfEvent(page).getByRole('button', { name: 'Skip all' }).click()
    await myTurn(page).waitFor()
    await page.reload()
    await page.getByText('Game of the day, 5 March, kept here').waitFor()
    await button(page, 'Play on').click()
    await myTurn(page).waitFor()
    expect(await actOnce(page)).toBeDefined()
    expect(problems).toEqual([])
  })

  test('is the same on another device, and another one tomorrow', async ({
    page,
    browser,
    url,
  }) => {
    const context = await browser.newContext({ baseURL: url })
    const other = await context.newPage()
    await openDay(page, '2026-03-05')
    await openDay(other, '2026-03-05')
    const today = await dealt(page)
    expect(today.length).toBeGreaterThan(50)
    expect(await dealt(other)).toBe(today)
    await openDay(other, '2026-03-06')
    await other.getByText(/Starting gives up the one in round 1/).waitFor()
    expect(await dealt(other)).not.toBe(today)
    await context.close()
  })

  test('is that of the new day when somebody comes back to the page after midnight', async ({
    page,
  }) => {
    await openDay(page, '2026-03-05')
    await page.getByText(/^Thursday,? 5 March 2026$/).waitFor()
    await page.clock.setFixedTime('2026-03-06T00:00:01')
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await page.getByText(/^Friday,? 6 March 2026$/).waitFor()
  })

  test('can be chosen by keyboard alone', async ({ page }) => {
    await page.goto('/play/alone')
    await page.getByRole('radio', { name: 'With two bots' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('radio', { name: 'Alone against the body' }).isChecked()).toBe(true)
    await page.getByRole('combobox', { name: 'Tumour type' }).selectOption('kidney')
    await page.getByText(/played alone \(kidney/).waitFor()
    await page.getByRole('radio', { name: 'Alone against the body' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('radio', { name: 'Game of the day' }).isChecked()).toBe(true)
    await button(page, 'Play').focus()
    await page.keyboard.press('Enter')
    await myTurn(page).waitFor()
  })
})
