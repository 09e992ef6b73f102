import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errors, type Browser, type Page } from 'playwright-core'
import { describe, expect, onTestFinished } from 'vitest'
import { expectNothingFound } from '../support/axe'
import { test } from '../support/browser'
import { startBuilt } from '../support/builtServer'
import { openClassPage } from '../support/classPage'
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

/** What the teacher's device keeps of the class. */
const keptBy = async (teacher: Page): Promise<Record<string, string>> => {
  const kept = await teacher.evaluate(() => localStorage.getItem('seed-and-soil/classes') ?? '[]')
  return (JSON.parse(kept) as Record<string, string>[])[0] ?? {}
}

/** Another device that shows the class, by the link that the teacher has. */
const project = async (teacher: Page, browser: Browser, url: string): Promise<Page> => {
  const { code = '', projectorKey = '' } = await keptBy(teacher)
  const projector = await device(browser, url, DESK)
  await projector.goto(`/c/${code}/show#${projectorKey}`)
  await projector.getByText(code, { exact: true }).first().waitFor()
  return projector
}

/** How many minutes a wall says that there are until the bell. */
const minutesLeft = async (wall: Page): Promise<number> => {
  const timer = wall.getByRole('timer', { name: 'Time left' })
  return Number(/bell in (\d+) minutes/.exec(await timer.innerText())?.[1])
}

/** A server on which bots take no time to think. */
const hastyServer = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'seed-and-soil-'))
  const server = await startBuilt({ DATA_DIR: folder, BOT_PAUSE_MS: '10' })
  onTestFinished(async () => {
    await server.stop()
    rmSync(folder, { recursive: true })
  })
  return server.url
}

/** Does nothing in each round and goes through what happened, until the game is over. */
const readOn = async (page: Page): Promise<void> => {
  const onward = page.getByRole('button', { name: /^(Done|I am done|Skip all|Go on)$/ }).last()
  const predict = button(page, 'Predict')
  for (;;) {
    await onward.or(predict).first().waitFor({ timeout: 60_000 })
    // Between two moments of the story neither is there.
    if ((await predict.isVisible()) && !(await onward.isVisible())) return
    try {
      await onward.click({ timeout: 1000 })
    } catch (error) {
      // The story goes on by itself, too: then there is nothing to press any more.
      if (!(error instanceof errors.TimeoutError)) throw error
    }
  }
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

  test('the network can be tested before the lesson', async ({ page }) => {
    await page.goto('/teach')
    await button(page, 'Test this network').click()
    await page.getByText(/^This network works\. The server answered in \d+ ms\.$/).waitFor()
    // Such as the page on which a network wants people to sign in
    const signIn = { status: 200, contentType: 'text/html', body: '<h1>Welcome! Sign in</h1>' }
    await page.route('**/api/**', (route) => route.fulfill(signIn))
    await button(page, 'Test this network').click()
    await page.getByText(/^The server does not answer\..* sign in first/).waitFor()
    await page.unroute('**/api/**')
    await page.routeWebSocket(/socket\.io/, (socket) => socket.close())
    await page.reload()
    await button(page, 'Test this network').click()
    await page.getByText(/WebSockets are blocked here/).waitFor()
    await page.route('**/api/**', (route) => route.abort())
    await button(page, 'Test this network').click()
    await page.getByText(/^The server does not answer\./).waitFor()
  })
  test('a clock that is five hours slow changes nothing about the bell', async ({
    page,
    browser,
    url,
  }) => {
    await page.clock.install({ time: Date.now() - 5 * 3_600_000 })
    const code = await openClass(page)
    const { teacherKey = '' } = await keptBy(page)
    const other = await device(browser, url, LAPTOP)
    await other.goto(`/c/${code}/teach#${teacherKey}`)
    await button(other, 'Start the check').waitFor()
    const [slow, right] = [await minutesLeft(page), await minutesLeft(other)]
    expect(slow).toBeGreaterThan(40)
    expect(Math.abs(slow - right)).toBeLessThanOrEqual(1)
  })

  test(
    'given a table that is done before the others, then its students predict for the class',
    async ({ browser }) => {
      // Given five students at two tables, one of them all on autopilot
      const url = await hastyServer()
      const page = await device(browser, url, LAPTOP)
      const code = await openClass(page)
      const { teacherKey = '' } = await keptBy(page)
      const teacher = await openClassPage(url, code, { who: 'teacher', key: teacherKey })
      onTestFinished(() => teacher.close())
      const phone = await comeIn(browser, url, code)
      for (let i = 0; i < 4; i++)
        await fetch(`${url}/api/classes/${code}/students`, { method: 'POST' })
      await teacher.must('go', { to: 'playing' })
      const rows = () => teacher.wall().students
      const seated = () => rows().filter(({ table }) => table !== null)
      await teacher.until('the seats', () => seated().length === 5)
      const [own] = rows()
      for (const { number, table } of rows())
        if (table === own?.table) await teacher.must('autopilot', { student: number })

      // When their game is over while the others play
      await readOn(phone)
      expect(teacher.info().phase).toBe('playing')
      await button(phone, 'Predict').click()
      await phone.getByRole('radio', { name: /^In the organ/ }).check()
      await phone.getByText('Only this device knows what you predicted.').waitFor()
      await button(phone, 'Back to my own game').click()
      await button(phone, 'My prediction').waitFor()

      // Then the question of the debrief reminds them of it
      await teacher.must('go', { to: 'debrief' })
      await teacher.must('debrief', { question: 'losses', shown: false })
      await phone.getByText(/^You predicted for the class: in the organ/).waitFor()
    },
    TIME,
  )
})
