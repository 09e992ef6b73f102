import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { expectNothingFound } from '../support/axe'
import { test } from '../support/browser'
import { actOnce, dialogOfEvent, finish, letBotsHurry, startAlone } from '../support/hotSeatPlayer'
import { LAPTOP, openTable, PHONE } from '../support/onlineScreens'
import { saveBefore } from '../support/savedGame'

/** axe looks at every screen, in the states that a game brings it into, in both themes. */

/** A busy machine may take long; alone each of these takes a few seconds. */
const TIME = 180_000

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
const dialogs = (page: Page) => page.getByRole('dialog')
const closeTop = (page: Page) => dialogs(page).last().getByRole('button', { name: 'Close' }).click()

/** Opens a dialog, has a look, and closes it. */
const lookInto = async (page: Page, name: string | RegExp, screen: string): Promise<void> => {
  await button(page, name).first().click()
  await dialogs(page).first().waitFor()
  await expectNothingFound(page, screen)
  await closeTop(page)
  await dialogs(page).first().waitFor({ state: 'detached' })
}

const myTurn = (page: Page) => page.getByRole('heading', { name: /^Your turn, / }).waitFor()

describe('axe finds nothing', () => {
  test(
    'before the game',
    async ({ page }) => {
      await page.setViewportSize(LAPTOP)
      await page.goto('/')
      await button(page, /^Play alone/).waitFor()
      await expectNothingFound(page, 'home')
      for (const name of ['How to play', 'The science', 'Support and information', 'Settings'])
        await lookInto(page, name, name)
      await button(page, /^Play alone/).click()
      await expectNothingFound(page, 'alone')
      await page.getByRole('radio', { name: 'Alone against the body' }).check()
      await expectNothingFound(page, 'alone against the body')
      await page.getByRole('radio', { name: 'Game of the day' }).check()
      await expectNothingFound(page, 'game of the day')
      await button(page, 'Home').click()
      await button(page, /^Pass and play/).click()
      await page.getByRole('radio', { name: '4', exact: true }).check()
      await expectNothingFound(page, 'pass and play')
      await page.goto('/science')
      await button(page, /^Metastasis/).waitFor()
      await expectNothingFound(page, 'the list of the science')
    },
    TIME,
  )

  test(
    'at the table',
    async ({ page }) => {
      await page.setViewportSize(LAPTOP)
      await startAlone(page)
      await expectNothingFound(page, 'nothing chosen')
      await button(page, /^Invade/).click()
      await expectNothingFound(page, 'an action chosen')
      await button(page, 'Back to all actions').click()
      await page.getByRole('button', { name: /^Exit/ }).click({ force: true })
      await expectNothingFound(page, 'an action that is locked')
      await button(page, 'Back to all actions').click()
      await actOnce(page)
      await expectNothingFound(page, 'what came of it')
      await button(page, /^Stroma/).click()
      await expectNothingFound(page, 'a place chosen')
      await page.keyboard.press('l')
      await expectNothingFound(page, 'what happened last')
      await button(page, 'Hint').click()
      await button(page, /^(Tell me more|Name a move)$/).waitFor()
      await expectNothingFound(page, 'a hint')
      await button(page, 'Close the hint').click()
      // What came of it lies over the cards until it is put away, and so does what happened last.
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await page.keyboard.press('b')
      await page.getByRole('dialog', { name: 'The board in words' }).waitFor()
      await expectNothingFound(page, 'the board in words')
      await closeTop(page)
      await button(page, 'Help').click()
      const parts = page.getByRole('dialog', { name: 'Help' }).getByRole('heading', { level: 3 })
      for (const part of (await parts.all()).slice(1)) await part.click()
      await expectNothingFound(page, 'help')
      await closeTop(page)
      await lookInto(page, 'Settings', 'settings')
      await lookInto(page, /Fix for \d$|Needs \d cubes?$/, 'a card')
      await lookInto(page, /^Quiet Heron/, 'a player')
      await lookInto(page, /^Flow /, 'a card of the body')
      await lookInto(page, 'Bots', 'the bots')
    },
    TIME,
  )

  test(
    'while bots and the body act',
    async ({ page }) => {
      await page.setViewportSize(LAPTOP)
      await startAlone(page)
      await button(page, 'Bots').click()
      await page.getByRole('radio', { name: /^Each step/ }).check()
      await closeTop(page)
      await button(page, 'Done').click()
      await expectNothingFound(page, 'the question before the end of a round')
      await button(page, 'I am done').click()
      await button(page, /^Why\?/)
        .first()
        .waitFor()
      await expectNothingFound(page, 'a bot told')
      await button(page, /^Why\?/)
        .first()
        .click()
      await button(page, /^Read about/).click()
      await expectNothingFound(page, 'a page of the science, over the reason')
      await closeTop(page)
      await expectNothingFound(page, 'why a bot did that')
      await closeTop(page)
      await button(page, /^Skip/).click()
      const moment = dialogOfEvent(page)
      await moment.waitFor()
      while (await moment.getByRole('button', { name: 'Continue' }).isVisible()) {
        const title = await moment.getByRole('heading', { level: 2 }).textContent()
        await expectNothingFound(page, `the body: ${title ?? ''}`)
        await moment.getByRole('button', { name: 'Continue' }).click()
      }
      await myTurn(page)
    },
    TIME,
  )

  test(
    'between people, and when the game is over',
    async ({ page }) => {
      await page.setViewportSize(LAPTOP)
      await page.goto('/')
      await page.evaluate(
        (save) => localStorage.setItem('seed-and-soil/match', save),
        saveBefore(2, 'axe'),
      )
      await page.reload()
      await button(page, 'Play on').waitFor()
      await expectNothingFound(page, 'home with a game that is kept')
      await button(page, 'Play on').click()
      await page.getByRole('heading', { name: /^Pass to / }).waitFor()
      await expectNothingFound(page, 'the curtain')
      await button(page, /^I am /).click()
      await expectNothingFound(page, 'a table late in the game')
      await finish(page)
      await dialogOfEvent(page).getByRole('button', { name: 'Skip all' }).click()
      await page.getByRole('heading', { name: 'What happened to the cells' }).waitFor()
      await expectNothingFound(page, 'the end')
      await button(page, 'Show me').click({ timeout: TIME })
      await expectNothingFound(page, 'the end, looked back on')
      await button(page, 'Play on from there').click()
      await button(page, 'Do that').waitFor()
      await expectNothingFound(page, 'a “what if”')
      await button(page, 'Back to what happened').click()
      await button(page, 'Test yourself').click()
      await button(page, /^About your last game/).waitFor()
      await expectNothingFound(page, 'practice after a game')
    },
    TIME,
  )

  test(
    'on a phone',
    async ({ page }) => {
      await page.setViewportSize(PHONE)
      await startAlone(page)
      await button(page, 'Log').click()
      await letBotsHurry(page)
      await button(page, 'Act').click()
      await expectNothingFound(page, 'act')
      await button(page, /^Invade/).click()
      await expectNothingFound(page, 'an action chosen')
      await button(page, 'Back to all actions').click()
      await actOnce(page)
      await expectNothingFound(page, 'what came of it')
      for (const tab of ['Adapt', 'Players', 'Log']) {
        await button(page, tab).click()
        await expectNothingFound(page, tab)
      }
      await button(page, 'Raise the sheet').click()
      await expectNothingFound(page, 'the sheet raised')
      await button(page, 'Act').click()
      await finish(page)
      await dialogOfEvent(page).waitFor()
      await expectNothingFound(page, 'the body')
    },
    TIME,
  )

  test(
    'on a tablet',
    async ({ page }) => {
      await page.setViewportSize({ width: 1024, height: 768 })
      await startAlone(page)
      await expectNothingFound(page, 'the table')
      await button(page, 'Log').click()
      await expectNothingFound(page, 'players and log')
    },
    TIME,
  )

  test(
    'at a table online',
    async ({ page, browser, url }) => {
      await page.setViewportSize(LAPTOP)
      const code = await openTable(page, 3, 1)
      await expectNothingFound(page, 'the lobby')
      const context = await browser.newContext({ baseURL: url, viewport: LAPTOP })
      const guest = await context.newPage()
      await guest.goto(`/t/${code}`)
      await button(guest, 'Sit down').waitFor()
      await expectNothingFound(guest, 'the door')
      await button(guest, 'Sit down').click()
      await guest.getByRole('heading', { name: 'Your seat card' }).waitFor()
      await expectNothingFound(guest, 'a seat in the lobby')
      await button(page, 'Start').click()
      await myTurn(page)
      await expectNothingFound(page, 'the table')
      await lookInto(page, /^The table:/, 'the menu of the table')
      await finish(page)
      await page.getByRole('heading', { name: /^Waiting for / }).waitFor()
      await expectNothingFound(page, 'waiting')
      await context.close()
    },
    TIME,
  )
})
