import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser'
import { startAlone } from '../support/hotSeatPlayer'
import { LAPTOP } from '../support/onlineScreens'

/** What windows over the page promise, in browsers that have more or less to make them of. */

const BROWSERS: readonly [string, () => void][] = [
  ['that knows a way back', () => undefined],
  ['that knows none but Escape', () => void Reflect.deleteProperty(window, 'CloseWatcher')],
]

const settings = (page: Page) => page.getByRole('dialog', { name: 'Settings' })
const opener = (page: Page) => page.getByRole('button', { name: 'Settings' })

const openSettings = async (page: Page) => {
  await page.goto('/')
  await opener(page).focus()
  await page.keyboard.press('Enter')
  await settings(page).waitFor()
}

/** What has the focus: in the window, at its first or last stop, on the page behind, or in no element. */
const focusAt = (page: Page) =>
  page.evaluate(() => {
    const now = document.activeElement
    const dialog = now?.closest('dialog') ?? null
    if (dialog === null) return now === document.body ? 'nothing' : 'the page behind'
    if (now instanceof HTMLHeadingElement) return 'the title'
    return now?.textContent === '' && now.getAttribute('aria-label') === 'Close'
      ? 'the cross'
      : 'inside'
  })

const behind = (page: Page) => page.getByText('How to play', { exact: true })
/** As a script or a screen reader might try to. */
const focusBehind = (page: Page) =>
  behind(page).evaluate((element) => element.closest('button')?.focus())

test('what lies behind a window is hidden from assistive technology, and comes back', async ({
  page,
}) => {
  await openSettings(page)
  const found = page.getByRole('button', { name: 'How to play' })
  expect(await found.count()).toBe(0)
  await page.keyboard.press('Escape')
  await settings(page).waitFor({ state: 'detached' })
  expect(await found.count()).toBe(1)
})

describe.each(BROWSERS)('in a browser %s a window', (_name, change) => {
  test('begins at its title, keeps the focus, and gives the focus back', async ({
    page,
    problems,
  }) => {
    await page.addInitScript(change)
    await openSettings(page)
    expect(await focusAt(page)).toBe('the title')
    await focusBehind(page)
    expect(['the title', 'the cross']).toContain(await focusAt(page))
    await page.keyboard.press('Escape')
    await settings(page).waitFor({ state: 'detached' })
    expect(await opener(page).evaluate((button) => button === document.activeElement)).toBe(true)
    expect(problems).toEqual([])
  })

  test('keeps the Tab key inside, in both directions', async ({ page }) => {
    await page.addInitScript(change)
    await openSettings(page)
    const seen = new Set<string>()
    for (const key of ['Tab', 'Shift+Tab'])
      for (let i = 0; i < 30; i++) {
        await page.keyboard.press(key)
        seen.add(await focusAt(page))
      }
    expect(seen).toContain('the cross')
    expect(seen).toContain('inside')
    expect(seen).not.toContain('the page behind')
  })

  test('closes by a press beside it, not by one on it', async ({ page }) => {
    await page.addInitScript(change)
    await openSettings(page)
    await page.getByRole('heading', { name: 'Settings' }).click()
    expect(await settings(page).isVisible()).toBe(true)
    await page.mouse.click(4, 300)
    await settings(page).waitFor({ state: 'detached' })
  })

  test('over another one closes alone', async ({ page, problems }) => {
    await page.setViewportSize(LAPTOP)
    await page.addInitScript(change)
    await startAlone(page)
    await page.getByRole('button', { name: 'Bots', exact: true }).click()
    await page.getByRole('radio', { name: /^Each step/ }).check()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Done', exact: true }).click()
    await page.getByRole('button', { name: 'I am done' }).click()
    const why = page.getByRole('button', { name: /^Why\?/ }).first()
    await why.click()
    const reads = page.getByRole('button', { name: /^Read about/ })
    await reads.click()
    const [reason, topic] = [page.locator('dialog').first(), page.locator('dialog').nth(1)]
    await topic.waitFor()
    await page.keyboard.press('Escape')
    await topic.waitFor({ state: 'detached' })
    expect(await reads.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await reason.waitFor({ state: 'detached' })
    expect(await why.evaluate((button) => button === document.activeElement)).toBe(true)
    expect(problems).toEqual([])
  })
})
