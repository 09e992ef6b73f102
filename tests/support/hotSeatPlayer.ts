import type { Locator, Page } from 'playwright-core'

/**
 * Plays a game on one device as people would: by what the buttons are called, never by how the page
 * is built. It takes the first of its favourite actions that is offered, and says done.
 */

const FAVOURITES = ['Grow', 'Exit', 'Enter', 'Invade', 'Divide']

/** Where the game stands, told by what is on the screen. */
type Moment = 'curtain' | 'event' | 'turn' | 'over'

export const dialogOfEvent = (page: Page) =>
  page.getByRole('dialog').filter({ has: page.getByRole('list', { name: 'What the body does' }) })

const marks = (page: Page): Record<Moment, Locator> => ({
  event: dialogOfEvent(page),
  curtain: page.getByRole('heading', { name: /^Pass to / }),
  over: page.getByRole('heading', { name: 'What happened to the cells' }),
  turn: page.getByRole('heading', { name: /^Your turn, / }),
})

const whichOf = async (page: Page): Promise<Moment> => {
  const all = marks(page)
  const any = all.event.or(all.curtain).or(all.over).or(all.turn).first()
  await any.waitFor()
  for (const moment of ['event', 'curtain', 'over'] as const)
    if (await all[moment].isVisible()) return moment
  return 'turn'
}

/** From the address of the page to the first turn of a game against bots, as whoever played before. */
export const startAlone = async (page: Page): Promise<void> => {
  // A first game would hold back what has not mattered yet.
  await page.goto('/')
  await page.evaluate(() => localStorage.setItem('seed-and-soil/experience', 'finished'))
  await page.goto('/play/alone')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await page.getByRole('heading', { name: /^Your turn, / }).waitFor()
}

/** Lets bots act without a pause, from the panel beside the log. */
export const letBotsHurry = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Bots', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'The bots' })
  await dialog.getByRole('radio', { name: /^Instant/ }).check()
  await dialog.getByRole('button', { name: 'Close' }).click()
}

const actionNamed = (page: Page, verb: string) =>
  page
    .getByRole('list', { name: 'Actions' })
    .getByRole('button', { name: new RegExp(`^${verb}\\b`), disabled: false })

/** Fixes the first adaptation that can be paid; gives whether there was one. */
const fixOne = async (page: Page): Promise<boolean> => {
  const offer = page
    .getByRole('region', { name: 'Adaptations' })
    .getByRole('button', { name: /Fix for \d$/ })
    .first()
  if (!(await offer.isVisible())) return false
  await offer.click()
  const card = page.getByRole('dialog')
  await card.getByRole('button', { name: /^Fix/ }).first().click()
  await card.waitFor({ state: 'detached' })
  return true
}

/** Takes one action of the round; gives its name, or undefined when none of the favourites is offered. */
export const actOnce = async (page: Page): Promise<string | undefined> => {
  for (const verb of FAVOURITES) {
    const action = actionNamed(page, verb)
    if (!(await action.isVisible())) continue
    await action.click()
    const detail = page.getByRole('region', { name: verb, exact: true })
    await detail.getByRole('button', { name: new RegExp(`^${verb}( with \\d+)?$`) }).click()
    await detail.waitFor({ state: 'detached' })
    return verb
  }
  return undefined
}

/** Says done; with actions left the game asks once more. */
export const finish = async (page: Page): Promise<void> => {
  const title = await page.evaluate(() => document.querySelector('h1')?.textContent)
  const asks = await actionsLeft(page).isVisible()
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  if (asks) await page.getByRole('button', { name: 'I am done' }).click()
  // A touch is answered before what it asks for is done: until then it is still the same turn.
  await page.waitForFunction(
    (before) => document.querySelector('h1')?.textContent !== before,
    title,
  )
}

export const actionsLeft = (page: Page) => page.getByText(/^[1-3] actions? left$/)

const takeTurn = async (page: Page, took: Set<string>): Promise<void> => {
  for (let action = 0; action < 3; action++) {
    if (!(await actionsLeft(page).isVisible())) break
    const verb = await actOnce(page)
    if (verb === undefined) break
    took.add(verb)
  }
  await finish(page)
}

/** What was seen on the way through a whole game. */
export interface Seen {
  curtains: number
  events: number
  turns: number
  took: ReadonlySet<string>
}

/** Plays until the end screen is there. `eachRound` looks at every event moment. */
export const playToTheEnd = async (
  page: Page,
  eachEvent: (dialog: Locator) => Promise<void>,
): Promise<Seen> => {
  const seen = { curtains: 0, events: 0, turns: 0, took: new Set<string>() }
  for (;;) {
    const moment = await whichOf(page)
    if (moment === 'over') return seen
    if (moment === 'curtain') {
      seen.curtains += 1
      await page.getByRole('button', { name: /^I am / }).click()
    } else if (moment === 'event') {
      seen.events += 1
      await eachEvent(dialogOfEvent(page))
      await dialogOfEvent(page).getByRole('button', { name: 'Skip all' }).click()
    } else {
      seen.turns += 1
      if (await fixOne(page)) seen.took.add('Fix')
      await takeTurn(page, seen.took)
    }
  }
}
