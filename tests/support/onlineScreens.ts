import { errors, type Browser, type Locator, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { actionsLeft, actOnce, dialogOfEvent, finish } from './hotSeatPlayer'

/** Plays a seat of a table online as people would: by what the screens say, on a device of its own. */

interface Size {
  width: number
  height: number
}
export const PHONE: Size = { width: 390, height: 844 }
export const LAPTOP: Size = { width: 1366, height: 768 }
export const DESK: Size = { width: 1920, height: 1080 }

/** Another person's device. */
export const device = async (browser: Browser, url: string, viewport: Size): Promise<Page> => {
  const context = await browser.newContext({ baseURL: url, viewport, reducedMotion: 'reduce' })
  onTestFinished(() => context.close())
  return context.newPage()
}

/** Opens a table for so many, of whom the last are bots; gives its code. */
export const openTable = async (page: Page, players: number, bots = 0): Promise<string> => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Play online/ }).click()
  await page.getByRole('radio', { name: String(players), exact: true }).check()
  const seats = page.getByLabel('Played by')
  for (let seat = players - bots; seat < players; seat++)
    await seats.nth(seat).selectOption('Skilled bot')
  await page.getByRole('radio', { name: /^Short/ }).check()
  await page.getByRole('button', { name: 'Open the table' }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor()
  return new URL(page.url()).pathname.slice('/t/'.length)
}

/** Comes with the code, written as people write it. */
export const sitDown = async (page: Page, code: string): Promise<void> => {
  await page.goto('/')
  await page.getByLabel('Join a table').fill(` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await page.getByRole('button', { name: 'Sit down' }).click()
  await page.getByRole('heading', { name: 'Your seat card' }).waitFor()
}

/** What a person reacts to; the first that is on the screen counts. Between them one waits. */
type Moment = 'over' | 'offline' | 'recap' | 'event' | 'autopilot' | 'turn'

const recapDialog = (page: Page) => page.getByRole('dialog', { name: 'While you were away' })
const takeBack = (page: Page) => page.getByRole('button', { name: 'Take back' }).first()
export const offlineNote = (page: Page) => page.getByText('You are offline.').first()
const turnHeading = (page: Page) => page.getByRole('heading', { name: /^Your turn, / })

const marks = (page: Page): readonly (readonly [Moment, Locator])[] => [
  ['over', page.getByRole('heading', { name: 'What happened to the cells' })],
  ['offline', offlineNote(page)],
  ['recap', recapDialog(page)],
  ['event', dialogOfEvent(page)],
  ['autopilot', takeBack(page)],
  ['turn', turnHeading(page)],
]

const momentOn = async (page: Page): Promise<Moment | undefined> => {
  const all = marks(page)
  const any = all.map(([, mark]) => mark).reduce((one, other) => one.or(other))
  // Others may take their time.
  await any.first().waitFor({ timeout: 30_000 })
  for (const [moment, mark] of all) if (await mark.isVisible()) return moment
  return undefined
}

/** One action, then done: as much of it as the network and autopilot leave to this person. */
const takeTurn = async (page: Page): Promise<boolean> => {
  if (await actionsLeft(page).isVisible()) await actOnce(page)
  await page.getByText('Sending…').waitFor({ state: 'detached' })
  // What was just done may have been the last thing to do, by this person or for them.
  if (!(await turnHeading(page).isVisible())) return false
  await finish(page)
  await turnHeading(page).waitFor({ state: 'detached' })
  return true
}

const react = async (page: Page, moment: Moment, turns: Counted): Promise<void> => {
  switch (moment) {
    case 'over':
      return
    case 'offline':
      await offlineNote(page).waitFor({ state: 'detached', timeout: 30_000 })
      return
    case 'recap':
      await recapDialog(page).getByRole('button', { name: 'Go on' }).click()
      turns.recaps += 1
      return
    case 'event':
      await dialogOfEvent(page).getByRole('button', { name: 'Skip all' }).click()
      turns.events += 1
      return
    case 'autopilot':
      await takeBack(page).click()
      await takeBack(page).waitFor({ state: 'detached' })
      return
    case 'turn':
      if (await takeTurn(page)) turns.turns += 1
  }
}

/** What a person lived through on the way to the end. */
export interface Counted {
  turns: number
  events: number
  recaps: number
}

/**
 * Plays until the end screen is there.
 *
 * @param onTurn called before each turn with how many were taken, for what happens to people on the way
 */
export const playOnline = async (
  page: Page,
  onTurn: (turnsTaken: number) => Promise<void>,
): Promise<Counted> => {
  // A screen may change while one reaches for its button: then one looks again, soon.
  page.setDefaultTimeout(5000)
  const counted = { turns: 0, events: 0, recaps: 0 }
  for (let patience = 5; patience > 0;) {
    try {
      const moment = await momentOn(page)
      if (moment === 'over') return counted
      if (moment === 'turn') await onTurn(counted.turns)
      if (moment !== undefined) await react(page, moment, counted)
      patience = 5
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error
      patience -= 1
      if (patience === 0) throw error
    }
  }
  return counted
}
