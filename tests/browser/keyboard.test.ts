import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser'
import { dialogOfEvent, letBotsHurry, startAlone } from '../support/hotSeatPlayer'
import { PHONE } from '../support/onlineScreens'

/** What single keys do on the real page; which key is which stands in tests/client/keys.test.ts. */

const words = (page: Page) => page.getByRole('dialog', { name: 'The board in words' })

/** Once it has come over the network it opens with the key, so that a look tells whether it did. */
const fetchWords = async (page: Page) => {
  await page.keyboard.press('b')
  await words(page).waitFor()
  await page.keyboard.press('Escape')
  await words(page).waitFor({ state: 'detached' })
}

const setShortcuts = async (page: Page, choice: 'On' | 'Off') => {
  await page.getByRole('button', { name: 'Settings' }).click()
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  const keys = dialog.getByRole('group', { name: 'Single-letter keys' })
  await keys.getByRole('radio', { name: choice, exact: true }).check()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await dialog.waitFor({ state: 'detached' })
}

describe('single keys', () => {
  test('do nothing while they are switched off, and work again when they are on', async ({
    page,
    problems,
  }) => {
    await startAlone(page)
    await fetchWords(page)
    await setShortcuts(page, 'Off')
    await page.keyboard.press('b')
    expect(await words(page).count()).toBe(0)
    // Escape is no single character: it still leads back.
    await page.getByRole('button', { name: /^Invade/ }).click()
    await page.getByRole('region', { name: 'Invade', exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('list', { name: 'Actions' }).waitFor()
    expect(await words(page).count()).toBe(0)

    await setShortcuts(page, 'On')
    await page.keyboard.press('b')
    await words(page).waitFor()
    expect(problems).toEqual([])
  })

  test('say nothing to the table while a dialog lies over it', async ({ page }) => {
    await startAlone(page)
    await fetchWords(page)
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Help' })
    await help.waitFor()
    for (const key of ['b', 'e']) {
      await page.keyboard.press(key)
      expect(await page.getByRole('dialog').count()).toBe(1)
      expect(await help.isVisible()).toBe(true)
    }
    await page.keyboard.press('Escape')
    await help.waitFor({ state: 'detached' })
    expect(await page.getByText('3 actions left', { exact: true }).isVisible()).toBe(true)
  })

  test('go into a field that takes characters', async ({ page }) => {
    await startAlone(page)
    await fetchWords(page)
    await page.getByRole('combobox', { name: 'Show' }).focus()
    await page.keyboard.press('b')
    expect(await words(page).count()).toBe(0)
  })
})

test('on a phone, h brings the adaptations up, t the board, and e ends the round once it has asked', async ({
  page,
  problems,
}) => {
  await page.setViewportSize(PHONE)
  await startAlone(page)
  await page.getByRole('button', { name: 'Log', exact: true }).click()
  await letBotsHurry(page)

  await page.keyboard.press('h')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Adaptations')

  await page.keyboard.press('t')
  const inFocus = () => page.evaluate(() => document.activeElement?.getAttribute('data-spot'))
  expect(await inFocus()).toBe('primary')

  await page.keyboard.press('e')
  const asks = page.getByRole('dialog', { name: '3 actions left' })
  await asks.getByRole('button', { name: 'I am done' }).click()
  await dialogOfEvent(page).waitFor()
  expect(problems).toEqual([])
})
