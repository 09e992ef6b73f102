import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser'
import { actOnce, dialogOfEvent, finish } from '../support/hotSeatPlayer'
import { playAlone, setPace } from '../support/soloPlayer'

/** What is on the screens of somebody who plays alone, and the way there. */

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
const telling = (page: Page) => page.getByRole('region', { name: 'What the bots do' })
const myTurn = (page: Page) => page.getByRole('heading', { name: /^Your turn, / })

/** A Chromebook of some years ago on school Wi-Fi. */
const slowDown = async (page: Page) => {
  const tools = await page.context().newCDPSession(page)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 100,
    downloadThroughput: 300_000,
    uploadThroughput: 100_000,
  })
}

/** From now on it is counted how often a worker tells the page what it thought. */
const countThoughts = (page: Page) =>
  page.addInitScript(() => {
    let thoughts = 0
    const Watched = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given)
        this.addEventListener('message', ({ data }: MessageEvent<object>) => {
          if ('thought' in data) thoughts += 1
        })
      }
    }
    Object.assign(window, { Worker: Watched, thoughts: () => thoughts })
  })

const thoughtsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { thoughts: () => number }).thoughts())

/** Asks why a bot did this, and reads the answer. */
const whyOf = async (page: Page, move: string) => {
  const [seat] = move.split(':')
  await telling(page)
    .getByRole('button', { name: `Why? ${move}` })
    .click()
  const why = page.getByRole('dialog', { name: `Why did ${seat} do that?` })
  await why.getByRole('button', { name: /^Read about / }).waitFor()
  expect(((await why.textContent()) ?? '').length).toBeGreaterThan(move.length + 30)
  await why.getByRole('button', { name: 'Close' }).click()
}

describe('playing alone', () => {
  test('two taps lead into the game; the first move is done long before a minute is over', async ({
    page,
    problems,
  }) => {
    await slowDown(page)
    const start = performance.now()
    await page.goto('/')
    await button(page, /^Play alone/).click()
    await button(page, 'Play').click()
    await myTurn(page).waitFor()
    expect(await actOnce(page)).toBe('Invade')
    await page.getByText('2 actions left', { exact: true }).waitFor()
    // The rest of the minute is for reading and choosing.
    expect(performance.now() - start).toBeLessThan(20_000)
    expect(problems).toEqual([])
  }, 60_000)

  test('whoever finished a game is offered a whole one; all else is behind more choices', async ({
    page,
  }) => {
    await page.goto('/')
    await button(page, /^Play alone/).click()
    expect(await page.getByText(/^First game: /).isVisible()).toBe(true)
    await page.evaluate(() => localStorage.setItem('seed-and-soil/experience', 'finished'))
    await page.reload()
    await page.getByRole('radio', { name: /^Short/ }).waitFor()
    expect(await page.getByRole('radio', { name: /^Short/ }).isChecked()).toBe(true)
    await page.getByRole('radio', { name: /^Full/ }).check()
    await page.getByRole('radio', { name: /^Expert/ }).check()
    await button(page, 'More choices').click()
    expect(await page.getByRole('radio', { name: /^Full/ }).isChecked()).toBe(true)
    const players = page.getByLabel('Played by')
    const chosen = await players.evaluateAll((selects) =>
      selects.map((select) => (select instanceof HTMLSelectElement ? select.value : '')),
    )
    expect(chosen).toEqual(['person', 'expert', 'expert'])
    await players.nth(1).selectOption('Skilled bot')
    await button(page, 'Start').click()
    await myTurn(page).waitFor()
  })

  test('a step can be taken back before the turn ends', async ({ page }) => {
    await playAlone(page)
    await button(page, /^Divide/).click()
    await page
      .getByRole('region', { name: 'Divide', exact: true })
      .getByRole('button', { name: 'Divide' })
      .click()
    await page.getByText('2 actions left', { exact: true }).waitFor()
    await button(page, 'Undo').click()
    await page.getByText('3 actions left', { exact: true }).waitFor()
  })
})

describe('the bots of somebody who plays alone', () => {
  test('act one move at a time, say why, and go on with Next', async ({ page, problems }) => {
    await playAlone(page, 'Skilled')
    await setPace(page, /^Each step/)
    await finish(page)

    const told: string[] = []
    const isOver = () => dialogOfEvent(page).isVisible()
    const lines = page
      .getByRole('region', { name: 'What happened, by round' })
      .getByRole('listitem')
    const action = telling(page)
      .getByText(/^(Brave Otter|Calm Wren): /)
      .first()
    await action.waitFor()
    // Whoever does not see the board hears the same.
    await page.getByRole('log').filter({ hasText: 'Brave Otter' }).first().waitFor()
    await whyOf(page, (await action.textContent()) ?? '')
    while (!(await isOver())) {
      told.push((await action.textContent()) ?? '')
      const before = await lines.count()
      await telling(page).getByRole('button', { name: 'Next' }).click()
      await expect.poll(async () => (await lines.count()) > before || (await isOver())).toBe(true)
    }
    expect(told.length).toBeGreaterThanOrEqual(2)
    expect(told[0]).toMatch(/^Brave Otter: /)
    expect(told.at(-1)).toMatch(/^Calm Wren: /)
    expect(problems).toEqual([])
  })

  test('can be skipped, and what they did can still be read with its why', async ({ page }) => {
    await playAlone(page)
    await setPace(page, /^Each step/)
    await finish(page)
    await telling(page).getByRole('button', { name: /^Skip/ }).click()
    await dialogOfEvent(page).getByRole('button', { name: 'Skip all' }).click()
    await myTurn(page).waitFor()
    await button(page, 'Bots').click()
    const last = page.getByRole('region', { name: 'What the bots did in round 1' })
    await last
      .getByRole('button', { name: /^Why\? Calm Wren: / })
      .first()
      .click()
    await page.getByRole('dialog', { name: 'Why did Calm Wren do that?' }).waitFor()
  })

  test('can be predicted, once a round each, and never for a score', async ({ page }) => {
    await playAlone(page)
    await setPace(page, /^Fast/, true)
    await finish(page)
    const ask = page.getByRole('region', { name: 'Predict the bot' })
    await page.getByRole('heading', { name: 'What will Brave Otter do?' }).waitFor()
    expect(await ask.getByRole('button').count()).toBe(4)
    await ask.getByRole('button').first().click()
    const why = page.getByRole('dialog', { name: 'Why did Brave Otter do that?' })
    await why.getByText(/^(As you expected\.|You expected: )/).waitFor()
    await why.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('heading', { name: 'What will Calm Wren do?' }).waitFor()
    await ask.getByRole('button', { name: 'Just show me' }).click()
    await dialogOfEvent(page).waitFor()
  })

  test('think in a worker, not on the page', async ({ page, problems }) => {
    await countThoughts(page)
    await playAlone(page, 'Expert')
    await setPace(page, /^Fast/)
    await finish(page)
    await dialogOfEvent(page).waitFor({ timeout: 60_000 })
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
      expect.stringMatching(/^\/assets\/worker-[^/]+\.js$/),
    ])
    // Two bots, and each of them at least says that it is done.
    expect(await thoughtsOf(page)).toBeGreaterThanOrEqual(2)
    await dialogOfEvent(page).getByRole('button', { name: 'Skip all' }).click()
    await button(page, /^Home/).click()
    await expect.poll(() => page.workers().length).toBe(0)
    expect(problems).toEqual([])
  }, 90_000)

  test('think on the page where the worker does not come', async ({ page }) => {
    await countThoughts(page)
    await page.route(/\/assets\/worker-/, (route) => route.abort())
    await playAlone(page, 'Expert')
    await setPace(page, /^Each step/)
    await finish(page)
    await telling(page)
      .getByRole('button', { name: /^Why\?/ })
      .waitFor()
    expect(await telling(page).getByText('autopilot').count()).toBe(0)
    expect(page.workers()).toHaveLength(0)
    expect(await thoughtsOf(page)).toBe(0)
  })

  test('that do not come at all hold nobody up, and that is said', async ({ page }) => {
    await page.route(/\/assets\/(worker|mind)-/, (route) => route.abort())
    await playAlone(page)
    await setPace(page, /^Each step/)
    await finish(page)
    await telling(page).getByText('autopilot acted in its place').waitFor()
    await telling(page).getByRole('button', { name: /^Skip/ }).click()
    await dialogOfEvent(page).waitFor()
  })

  test('go on where they stood after the page was closed, at the pace that was chosen', async ({
    page,
  }) => {
    await playAlone(page, 'Skilled')
    await setPace(page, /^Each step/)
    await finish(page)
    await telling(page)
      .getByRole('button', { name: /^Why\?/ })
      .waitFor()
    await page.reload()
    await button(page, 'Play on').click()
    await telling(page)
      .getByRole('button', { name: /^Why\?/ })
      .waitFor()
    await telling(page).getByRole('button', { name: 'Next' }).waitFor()
    await button(page, 'Bots').first().click()
    expect(await page.getByRole('radio', { name: /^Each step/ }).isChecked()).toBe(true)
  })
})
