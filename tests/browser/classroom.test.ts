import type { Browser, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { expectNothingFound } from '../support/axe'
import { test } from '../support/browser'
import { DESK, device, LAPTOP, PHONE } from '../support/onlineScreens'

/** A class as people see it: opened by a teacher, joined by a student, shown on a projector. */

const TIME = 180_000

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })

/** Opens a class as a teacher does; gives its code. */
const openClass = async (page: Page): Promise<string> => {
  await page.setViewportSize(LAPTOP)
  await page.goto('/')
  await button(page, /^Run a class/).click()
  await button(page, 'Open the class').click()
  await button(page, 'Start the check').waitFor()
  return new URL(page.url()).pathname.split('/')[2] ?? ''
}

const comeIn = async (browser: Browser, url: string, code: string): Promise<Page> => {
  const phone = await device(browser, url, PHONE)
  await phone.goto(`/c/${code}`)
  await button(phone, 'Come in').click()
  await phone.getByText('In this class you are').waitFor()
  return phone
}

/** Another device that shows the class, by the link that the teacher has. */
const project = async (teacher: Page, browser: Browser, url: string): Promise<Page> => {
  const kept = await teacher.evaluate(() => localStorage.getItem('seed-and-soil/classes') ?? '[]')
  const [{ code = '', projectorKey = '' } = {}] = JSON.parse(kept) as Record<string, string>[]
  const projector = await device(browser, url, DESK)
  await projector.goto(`/c/${code}/show#${projectorKey}`)
  await projector.getByText(code, { exact: true }).first().waitFor()
  return projector
}

const scrolls = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollHeight > window.innerHeight)

describe('a class', () => {
  test(
    'is opened, joined and shown, and axe finds nothing on the way',
    async ({ page, browser, url }) => {
      const code = await openClass(page)
      await expectNothingFound(page, 'the wall, empty')
      const phone = await comeIn(browser, url, code)
      await expectNothingFound(phone, 'a student who has come')
      const projector = await project(page, browser, url)
      await expectNothingFound(projector, 'the projector while students come')

      await button(page, 'Start the check').click()
      await phone.getByText('Question 1 of 8').waitFor()
      await expectNothingFound(phone, 'a question')
      await button(page, /^Start the game/).click()
      await phone.getByRole('heading', { name: /^Your turn, / }).waitFor()
      await button(page, /^Table 1/).waitFor()
      expect(await scrolls(page)).toBe(false)
      await expectNothingFound(page, 'the wall in the game')
      await expectNothingFound(projector, 'the projector in the game')
      await button(page, /^Table 1/).click()
      await page.getByRole('dialog').waitFor()
      await expectNothingFound(page, 'a table of the wall')
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })

      await page.keyboard.press('f')
      await phone.getByRole('dialog').getByText('Look up', { exact: true }).waitFor()
      await expectNothingFound(phone, 'everything stands still')
      await page.keyboard.press('f')
      await phone.getByRole('dialog').waitFor({ state: 'detached' })
      expect(await phone.getByRole('heading', { name: /^Your turn, / }).isVisible()).toBe(true)
    },
    TIME,
  )

  test('a wrong code, a wrong key: each says what to do', async ({ page, browser, url }) => {
    const code = await openClass(page)
    const other = await device(browser, url, PHONE)
    await other.goto('/c/OKRA99')
    await other.getByText('There is no class with this code.').waitFor()
    await other.goto(`/c/${code}/teach#AAAA-AAAA-AAAA`)
    await other.getByText('This key does not open the class.').waitFor()
  })
})
