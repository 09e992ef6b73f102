import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { expectNothingFound } from '../support/axe'
import { test } from '../support/browser'
import { dialogOfEvent, finish } from '../support/hotSeatPlayer'
import { LAPTOP, PHONE } from '../support/onlineScreens'
import { saveBefore } from '../support/savedGame'

/** A question about a key move, answered with the keyboard alone; and what is left of it at the end. */

const question = (page: Page) => page.getByRole('region', { name: /^A niche is made ready/ })
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '')
const kept = (page: Page): Promise<string> =>
  page.evaluate(() => localStorage.getItem('seed-and-soil/match') ?? '')

const open = async (page: Page, save: string): Promise<void> => {
  await page.goto('/')
  await page.evaluate((text) => localStorage.setItem('seed-and-soil/match', text), save)
  await page.goto('/')
  await page.getByRole('button', { name: 'Play on', exact: true }).click()
  await page.getByRole('heading', { name: /^Your turn, / }).waitFor()
}

const skipAll = async (page: Page): Promise<void> => {
  await dialogOfEvent(page).getByRole('button', { name: 'Skip all' }).click()
  await dialogOfEvent(page).waitFor({ state: 'detached' })
}

/** The second round of a full game against the body alone. */
const inRoundTwo = async (page: Page): Promise<void> => {
  await open(
    page,
    saveBefore(1, 'reasons', () => true, 'full'),
  )
  await finish(page)
  await skipAll(page)
}

/** Presses what is named, with the keyboard alone. */
const press = async (page: Page, name: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name }).last().focus()
  await page.keyboard.press('Enter')
}

const prepareNiche = async (page: Page): Promise<void> => {
  await press(page, /^Prepare/)
  await page.getByRole('button', { name: 'Back to all actions' }).waitFor()
  await press(page, /^Prepare/)
  await question(page).waitFor()
}

describe('a question about a move', () => {
  test('is answered with the keyboard; nothing waits for it', async ({ page, problems }) => {
    await page.setViewportSize(LAPTOP)
    await inRoundTwo(page)
    await prepareNiche(page)
    expect(await focused(page), 'the focus is not taken').not.toContain('niche is made ready')
    await expectNothingFound(page, 'a question about a move')
    await press(page, /^Rest/)
    await page.getByRole('button', { name: 'Back to all actions' }).waitFor()
    await press(page, /^Rest/)
    await page.getByText('1 action left', { exact: true }).waitFor()

    await press(page, 'The tumour has decided where it will send its cells next')
    await expect.poll(() => focused(page)).toBe('What the biology says')
    await question(page).getByText('But nothing decides').waitFor()
    expect(await kept(page)).toContain('"prompt":"place-made-ready","reason":"b"')
    await expectNothingFound(page, 'what the biology says')
    await press(page, 'Go on')
    await expect.poll(() => question(page).count()).toBe(0)
    // The focus goes on from the actions, not from the top of the page.
    const inPlace = page.locator('#controls-main, #controls-main *')
    await expect.poll(() => inPlace.and(page.locator(':focus')).count()).toBe(1)
    expect(problems).toEqual([])
  })

  test('is one line on a phone, and goes with one tap', async ({ page }) => {
    await page.setViewportSize(PHONE)
    await inRoundTwo(page)
    await prepareNiche(page)
    await question(page).getByRole('button', { name: 'Choose a reason' }).waitFor()
    expect(await question(page).getByRole('listitem').count()).toBe(0)
    await page.getByRole('button', { name: 'Skip this question' }).click()
    await expect.poll(() => question(page).count()).toBe(0)
    expect(await kept(page)).toContain('"prompt":"place-made-ready","reason":null')
  })

  test('does not come where it was switched off', async ({ page }) => {
    await page.setViewportSize(LAPTOP)
    await page.goto('/')
    await page.getByRole('button', { name: 'Settings' }).click()
    const setting = page.getByRole('group', { name: 'Questions about moves' })
    await setting.getByText('Off', { exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await inRoundTwo(page)
    await press(page, /^Prepare/)
    await page.getByRole('button', { name: 'Back to all actions' }).waitFor()
    await press(page, /^Prepare/)
    await page.getByText('2 actions left', { exact: true }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await question(page).count()).toBe(0)
    expect(await kept(page)).not.toContain('"prompt"')
  })
})

describe('the end of a game', () => {
  test('names an idea to talk about, and explains it', async ({ page }) => {
    await page.setViewportSize(LAPTOP)
    const save = JSON.parse(saveBefore(1, 'reasons')) as { record: object }
    const asked = { step: 4, seat: '0', reason: 'a' }
    const reasons = [
      { ...asked, round: 2, prompt: 'lasting-change' },
      { ...asked, round: 4, prompt: 'out-together' },
    ]
    await open(page, JSON.stringify({ ...save, record: { ...save.record, reasons } }))
    await finish(page)
    await skipAll(page)
    const panel = page.getByRole('region', { name: 'Ideas to talk about' })
    await panel.getByText('No cell plans').click()
    await panel.getByText('This is called selection.').waitFor()
    await expectNothingFound(page, 'an idea to talk about')
  })
})
