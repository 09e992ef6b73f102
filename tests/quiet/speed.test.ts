import type { Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { test } from '../support/browser'
import { dialogOfEvent, letBotsHurry } from '../support/hotSeatPlayer'
import { LAPTOP } from '../support/onlineScreens'
import { ALLOWANCE, slowDown, slownessOf } from '../support/slowness'

/**
 * The page on a school's Chromebook: a sixth of the speed of a machine like the one it is built on. What
 * a machine has left for this is measured as well, and one that is slow or busy is given more time.
 */

const HOME = 2500
const TOUCH = 200
/** A page that is never at rest, because the machine is busy, is touched again all the same. In milliseconds. */
const LONGEST_LOOK = 2000

interface Interaction {
  /** From the touch to the next picture, in milliseconds. */
  took: number
  what: string
}

type Observed = Window & { interactions: Map<number, Interaction>; doing: string }

/** From now on each touch and key is timed, until the page is left. */
const watchInteractions = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const interactions: Observed['interactions'] = new Map()
    // From one picture to the next, the shortest that there is.
    const all = { type: 'event', durationThreshold: 16, buffered: true }
    Object.assign(window, { interactions, doing: '' })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        if (entry.interactionId === 0) continue
        const known = interactions.get(entry.interactionId)
        if (known !== undefined && known.took >= entry.duration) continue
        const what = known?.what ?? (window as unknown as Observed).doing
        interactions.set(entry.interactionId, { took: entry.duration, what })
      }
    }).observe(all)
  })
}

/** All since they were taken last. */
const takeInteractions = (page: Page): Promise<readonly Interaction[]> =>
  page.evaluate(() => {
    const { interactions } = window as unknown as Observed
    const taken = [...interactions.values()]
    interactions.clear()
    return taken
  })

/** So that a slow one can be told from the others. */
const name = (page: Page, doing: string) =>
  page.evaluate((words) => Object.assign(window, { doing: words }), doing)

const myTurn = (page: Page) => page.getByRole('heading', { name: /^Your turn, / })

/**
 * Touches what is found, and looks at what comes of it: a question to the page in between would be answered
 * by the same slow processor, before the page is drawn.
 */
const touch = async (target: Locator): Promise<void> => {
  const page = target.page()
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (box === null) throw new Error(`${String(target)} is not to be seen`)
  await name(page, String(target))
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await look(page)
}

const press = async (page: Page, key: string): Promise<void> => {
  await name(page, key)
  await page.keyboard.press(key)
  await look(page)
}

/**
 * Until the next picture is there and the page has come to rest. Whoever looks needs longer than that before
 * the next touch; a robot that does not would time what the touch before it set going.
 */
const look = (page: Page): Promise<void> =>
  page.evaluate(
    (timeout) =>
      new Promise<void>((looked) =>
        requestAnimationFrame(() =>
          setTimeout(() => requestIdleCallback(() => looked(), { timeout })),
        ),
      ),
    LONGEST_LOOK,
  )

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).first()

/** An action as `actOnce` takes it; gives whether there was one. */
const act = async (page: Page, verb: string): Promise<boolean> => {
  const offered = page
    .getByRole('list', { name: 'Actions' })
    .getByRole('button', { name: new RegExp(`^${verb}\\b`), disabled: false })
  if (!(await offered.isVisible())) return false
  await touch(offered)
  const detail = page.getByRole('region', { name: verb, exact: true })
  await touch(detail.getByRole('button', { name: new RegExp(`^${verb}( with \\d+)?$`) }))
  await detail.waitFor({ state: 'detached' })
  return true
}

/** A round as somebody plays it who looks at this and that. */
const playRound = async (page: Page): Promise<void> => {
  const offer = button(page, /Fix for \d$/)
  if (await offer.isVisible()) {
    await touch(offer)
    await touch(page.getByRole('dialog').getByRole('button', { name: /^Fix/ }).first())
  }
  await touch(button(page, /^Stroma/))
  await press(page, 'Escape')
  for (const verb of ['Exit', 'Enter', 'Invade', 'Divide', 'Divide']) await act(page, verb)
  await press(page, 'b')
  await page.getByRole('dialog', { name: 'The board in words' }).waitFor()
  await press(page, 'Escape')
  await touch(button(page, 'Done'))
  const moment = dialogOfEvent(page)
  const sure = button(page, 'I am done')
  await moment.or(sure).first().waitFor()
  if (await sure.isVisible()) await touch(sure)
  await moment.waitFor()
  while (await moment.isVisible()) await touch(moment.getByRole('button', { name: 'Continue' }))
  await myTurn(page).waitFor()
}

/** Presses the first button as soon as it has been drawn; gives when what it leads to was drawn. */
const pressFirstButton = async (page: Page): Promise<number> => {
  await page.addInitScript(() => {
    const answer = new Promise<number>((answered) => {
      const afterDrawing = (then: () => void) => requestAnimationFrame(() => setTimeout(then))
      const whenThere = (selector: string, words: string, then: (found: HTMLElement) => void) => {
        const found = [...document.querySelectorAll<HTMLElement>(selector)].find((element) =>
          element.textContent.startsWith(words),
        )
        afterDrawing(() => (found === undefined ? whenThere(selector, words, then) : then(found)))
      }
      whenThere('button', 'Play alone', (button) => {
        button.click()
        whenThere('h1', 'Play alone', () => answered(performance.now()))
      })
    })
    Object.assign(window, { answer })
  })
  await page.goto('/')
  return page.evaluate(() => (window as unknown as { answer: Promise<number> }).answer)
}

/** A page that is loaded for the first time. */
const firstLoad = async (browser: Browser, url: string): Promise<number> => {
  const context = await browser.newContext({ baseURL: url })
  const page = await context.newPage()
  await slowDown(page)
  const took = (await pressFirstButton(page)) / (await slownessOf(page))
  await context.close()
  return took
}

test('the home screen answers within 2.5 s, give or take what the machine takes away', async ({
  browser,
  url,
}) => {
  const tries: number[] = []
  // The best of three: what else a machine does only ever makes it slower.
  while (tries.length < 3 && !tries.some((took) => took < HOME))
    tries.push(await firstLoad(browser, url))
  expect(Math.min(...tries), tries.join(', ')).toBeLessThan(HOME * ALLOWANCE)
})

test(
  'touches are answered within 200 ms, give or take what the machine takes away',
  { timeout: 180_000 },
  async ({ page }) => {
    await page.setViewportSize(LAPTOP)
    await watchInteractions(page)
    await page.goto('/')
    await page.evaluate(() => localStorage.setItem('seed-and-soil/experience', 'finished'))
    await page.goto('/play/alone')
    await page.getByRole('button', { name: 'Play', exact: true }).click()
    await myTurn(page).waitFor()
    await letBotsHurry(page)
    await slowDown(page)
    const before = await slownessOf(page)
    await playRound(page)
    const slowness = (before + (await slownessOf(page))) / 2
    const all = await takeInteractions(page)
    expect(all.length).toBeGreaterThan(14)
    // All but one: a round is too short for the slowest two in a hundred.
    const [, slowest] = all.toSorted((a, b) => b.took - a.took)
    expect(slowest?.took, slowest?.what).toBeLessThanOrEqual(TOUCH * ALLOWANCE * slowness)
  },
)
