import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { actOnce, dialogOfEvent, finish } from '../support/hotSeatPlayer'
import { test } from '../support/browser'
import { localTable, person, type LocalTable } from '../support/localTable'

/** What moves and sounds at the table: seen in slow motion, so that it stays where it is looked at. */

/** Finds a game in which `play` comes out as it should, and gives it as it is kept on a device. */
const savedGame = (seats: number, play: (now: LocalTable['now']) => boolean): string => {
  for (let i = 0; i < 200; i++) {
    const table = localTable(
      Array.from({ length: seats }, () => person),
      { seed: `motion ${i}` },
    )
    const start = table.kept.at(-1)
    if (play(table.now) && start !== undefined) return start
  }
  throw new Error('no such game')
}

/** Invades with as many cells as may; gives how many came through, and how many were lost. */
const invade = (now: LocalTable['now']) => {
  const most = now()
    .legal.filter(({ move }) => move === 'invade')
    .at(-1)
  if (most !== undefined) now().act(most)
  const last = now().log.findLast(({ key }) => key === 'tested')
  return last?.key === 'tested' ? last : { survived: 0, lost: 0 }
}

/** The first invasion of this game loses a cell, and brings several through. */
const lossy = () =>
  savedGame(1, (now) => {
    const { survived, lost } = invade(now)
    return lost > 0 && survived > 1
  })

const playOn = async (page: Page, saved: string) => {
  await page.addInitScript((text) => {
    if (localStorage.getItem('seed-and-soil/match') === null)
      localStorage.setItem('seed-and-soil/match', text)
  }, saved)
  await page.goto('/')
  await page.getByRole('button', { name: 'Play on', exact: true }).click()
  await page.getByRole('heading', { name: /^Your turn, / }).waitFor()
  await page.locator('.motion').waitFor({ state: 'attached' })
}

const setSpeed = async (page: Page, playbackRate: number) => {
  const tools = await page.context().newCDPSession(page)
  await tools.send('Animation.enable')
  await tools.send('Animation.setPlaybackRate', { playbackRate })
}

const flying = (page: Page) => page.locator('[data-motion="flying"]')
const reel = (page: Page) => page.locator('.motion-reel')
const ghost = (page: Page, key: string) => page.locator(`[data-ghost="${key}"]`)
const token = (page: Page, key: string) => page.locator(`.board-overlay > [data-token="${key}"]`)
const opacityOf = (page: Page, key: string) =>
  token(page, key).evaluate((element) => getComputedStyle(element).opacity)

/** Goes to the end of its way with whatever flies to a token; gives how far apart the two are. */
const missedBy = (page: Page, key: string) =>
  page.evaluate((key) => {
    const middle = (element: Element | null | undefined) => {
      const box = element?.querySelector('svg')?.getBoundingClientRect()
      if (box === undefined) throw new Error('not on the board')
      return [box.x + box.width / 2, box.y + box.height / 2] as const
    }
    const copies = [...document.querySelectorAll('[data-motion="flying"]')]
    for (const animation of copies.flatMap((copy) => copy.getAnimations({ subtree: true }))) {
      animation.pause()
      animation.currentTime = Number(animation.effect?.getComputedTiming().endTime) - 1
    }
    const [x, y] = middle(document.querySelector(`.board-overlay > [data-token="${key}"]`))
    const ways = copies.map((copy) => Math.hypot(middle(copy)[0] - x, middle(copy)[1] - y))
    return Math.min(...ways)
  }, key)

describe('on the board', () => {
  test('cells fly to where they are then, and nobody has to wait for them', async ({
    page,
    problems,
  }) => {
    await playOn(page, lossy())
    // Half a second takes almost a minute.
    await setSpeed(page, 0.01)
    expect(await actOnce(page)).toBe('Invade')
    await flying(page).first().waitFor({ state: 'attached' })
    expect(await opacityOf(page, '0-stroma')).toBe('0')
    expect(await missedBy(page, '0-stroma')).toBeLessThan(3)

    const before = performance.now()
    expect(await actOnce(page)).toBe('Enter')
    await page.getByText('1 action left', { exact: true }).waitFor()
    expect(performance.now() - before).toBeLessThan(10_000)
    expect(await opacityOf(page, '0-entry-singles')).toBe('0')
    expect(problems).toEqual([])
  })

  test('any key shows the end at once, and what was lost stays as an outline', async ({ page }) => {
    await playOn(page, lossy())
    await setSpeed(page, 0.01)
    await actOnce(page)
    await flying(page).first().waitFor({ state: 'attached' })
    const lost = ghost(page, '0-primary>0-stroma')
    const opacity = () => lost.evaluate((element) => getComputedStyle(element).opacity)
    expect(await opacity()).toBe('0')
    await page.keyboard.press('Shift')
    await expect.poll(() => reel(page).count()).toBe(0)
    expect(await opacityOf(page, '0-stroma')).toBe('1')
    expect(await opacity()).toBe('1')
  })

  test('what the body did is played when it has been told', async ({ page }) => {
    const saved = savedGame(1, (now) => invade(now).survived > 0)
    await playOn(page, saved)
    await actOnce(page)
    await finish(page)
    await dialogOfEvent(page).waitFor()
    expect(await reel(page).count()).toBe(0)
    await setSpeed(page, 0.01)
    await dialogOfEvent(page).getByRole('button', { name: 'Skip all' }).click()
    // The primary tumour grows at the end of every round.
    await page.locator('[data-motion="bud"]').first().waitFor({ state: 'attached' })
    await page.getByRole('heading', { name: /^Your turn, / }).waitFor()
    expect(await actOnce(page)).toBeDefined()
  })

  test('whoever takes the device sees what the body did since the others had it', async ({
    page,
  }) => {
    const saved = savedGame(2, () => true)
    await playOn(page, saved)
    await finish(page)
    await page.getByRole('button', { name: /^I am / }).click()
    await finish(page)
    await dialogOfEvent(page).getByRole('button', { name: 'Skip all' }).click()
    await setSpeed(page, 0.01)
    await page.getByRole('button', { name: /^I am / }).click()
    await page.locator('[data-motion="bud"]').first().waitFor({ state: 'attached' })
  })

  test('it plays by itself to its end', async ({ page }) => {
    await playOn(page, lossy())
    await actOnce(page)
    await ghost(page, '0-primary>0-stroma').locator('svg').waitFor()
    await expect.poll(() => reel(page).count()).toBe(0)
    expect(await opacityOf(page, '0-stroma')).toBe('1')
  })
})

describe('without movement', () => {
  test('nothing flies: the way is drawn, and outlines stand where cells were', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await playOn(page, lossy())
    await setSpeed(page, 0.01)
    await actOnce(page)
    await page.locator('.motion-trail').first().waitFor({ state: 'attached' })
    expect(await flying(page).count()).toBe(0)
    await ghost(page, '0-primary>0-stroma').locator('svg').waitFor()
    await page.keyboard.press('Shift')
    await expect.poll(() => reel(page).count()).toBe(0)
    await page
      .getByRole('log', { name: 'Announcements' })
      .getByText('cells invaded the stroma')
      .first()
      .waitFor({ state: 'attached' })
  })

  test('the settings of the page are stronger than those of the device', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.addInitScript(() => localStorage.setItem('seed-and-soil/motion', 'full'))
    await playOn(page, lossy())
    await setSpeed(page, 0.01)
    await actOnce(page)
    await flying(page).first().waitFor({ state: 'attached' })
  })
})

describe('sounds', () => {
  /** Counts what the page makes to sound, without a loudspeaker. */
  const countSounds = (page: Page) =>
    page.addInitScript(() => {
      const counted = window as unknown as { contexts: number; tones: number }
      Object.assign(counted, { contexts: 0, tones: 0 })
      const Real = window.AudioContext
      window.AudioContext = class extends Real {
        constructor() {
          super()
          counted.contexts += 1
        }
        override createOscillator() {
          counted.tones += 1
          return super.createOscillator()
        }
      }
    })
  const counts = (page: Page) =>
    page.evaluate(() => {
      const { contexts, tones } = window as unknown as { contexts: number; tones: number }
      return { contexts, tones }
    })
  const setSound = async (page: Page, choice: 'On' | 'Off') => {
    await page.getByRole('button', { name: 'Settings' }).click()
    const dialog = page.getByRole('dialog', { name: 'Settings' })
    await dialog.getByRole('group', { name: 'Sounds' }).getByRole('radio', { name: choice }).check()
    await dialog.getByRole('button', { name: 'Close' }).click()
  }

  test('are off, and not even loaded, until somebody switches them on', async ({
    page,
    problems,
  }) => {
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
    const isLoaded = () => loaded.some((path) => path.startsWith('/assets/player-'))
    await countSounds(page)
    await playOn(page, lossy())
    await actOnce(page)
    expect(await counts(page)).toEqual({ contexts: 0, tones: 0 })
    expect(isLoaded()).toBe(false)

    await setSound(page, 'On')
    await expect.poll(() => counts(page)).toMatchObject({ contexts: 1 })
    expect(isLoaded()).toBe(true)
    const { tones } = await counts(page)
    await actOnce(page)
    await expect.poll(async () => (await counts(page)).tones).toBeGreaterThan(tones)

    await setSound(page, 'Off')
    const after = await counts(page)
    await actOnce(page)
    expect(await counts(page)).toEqual(after)
    expect(problems).toEqual([])
  })
})
