import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { replay, view } from '../../game/public'
import { problemsOf, test } from '../support/browser'
import { startBuilt } from '../support/builtServer'
import { flakyProxy, type FlakyProxy } from '../support/flakyProxy'
import { openPage } from '../support/onlineServer'
import {
  DESK,
  device,
  LAPTOP,
  offlineNote,
  openTable,
  PHONE,
  playOnline,
  sitDown,
} from '../support/onlineScreens'
import { ALLOWANCE, slowDown, slownessOf } from '../support/slowness'

/** A server that waits for nobody long, and bad Wi-Fi in front of it. */
const impatientServer = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'seed-and-soil-'))
  const server = await startBuilt({
    DATA_DIR: folder,
    BOT_PAUSE_MS: '50',
    SILENCE_SECONDS: '6',
    NUDGE_SECONDS: '1',
  })
  const wifi = await flakyProxy({ target: Number(new URL(server.url).port), seed: 'online game' })
  onTestFinished(async () => {
    await wifi.close()
    await server.stop()
    rmSync(folder, { recursive: true })
  })
  return { url: server.url, wifi, overWifi: `http://127.0.0.1:${String(wifi.port)}` }
}

const roundOn = async (page: Page): Promise<number> =>
  Number(await page.locator('.match-round b').innerText())

/** The Wi-Fi is gone for a while; gives how long the page took to say so, and to be back. */
const loseWifi = async (page: Page, wifi: FlakyProxy, milliseconds: number) => {
  const before = performance.now()
  const back = wifi.gone(milliseconds)
  await page.context().setOffline(true)
  await page.getByText('Your seat is safe').first().waitFor({ timeout: 3000 })
  const noticed = performance.now() - before
  await back
  const returned = performance.now()
  await page.context().setOffline(false)
  await offlineNote(page).waitFor({ state: 'detached', timeout: 3000 })
  return { noticed, back: performance.now() - returned }
}

/** Who stands where with how many points, as the end screen says it. */
const standingsOn = async (page: Page): Promise<readonly string[]> => {
  const scores = page.getByRole('region', { name: 'Sites grown and points' })
  const lines = await scores.getByRole('listitem').allTextContents()
  return lines.map((line) => line.replace(/\s+/g, ' ').trim())
}

const nothing = () => Promise.resolve()

test('three people and a bot play a whole game online; one reloads, one loses the Wi-Fi for 15 seconds', async ({
  browser,
}) => {
  const began = performance.now()
  const { url, wifi, overWifi } = await impatientServer()

  // Given a table with a laptop, a phone on bad Wi-Fi, a large screen, and a bot
  const laptop = await device(browser, url, LAPTOP)
  const phone = await device(browser, overWifi, PHONE)
  const desk = await device(browser, url, DESK)
  const pages = [laptop, phone, desk]
  const problems = pages.map(problemsOf)
  const code = await openTable(laptop, 4, 1)
  await sitDown(phone, code)
  await sitDown(desk, code)
  await laptop.getByText('Everybody is here.').waitFor()
  await laptop.getByRole('button', { name: 'Start', exact: true }).click()

  // When all play to the end, and things happen to two of them in the middle
  const away = { from: Infinity, noticed: Infinity, back: Infinity, roundsMissed: 0 }
  let phoneIsBack = Promise.resolve()
  let hasReloaded = false
  const [, onPhone] = await Promise.all([
    // However quick the machine is, the game is not over before the phone is back.
    playOnline(laptop, async () => {
      if ((await roundOn(laptop)) >= away.from + 2) await phoneIsBack
    }),
    playOnline(phone, async (turns) => {
      if (turns !== 1 || away.back < Infinity) return
      away.from = await roundOn(phone)
      const absence = loseWifi(phone, wifi, 15_000)
      phoneIsBack = absence.then(nothing, nothing)
      Object.assign(away, await absence)
      away.roundsMissed = (await roundOn(phone)) - away.from
    }),
    playOnline(desk, async (turns) => {
      if (turns !== 2 || hasReloaded) return
      hasReloaded = true
      await desk.reload()
      await desk.getByRole('heading', { name: /^Your turn/ }).waitFor()
    }),
  ])

  // Then the phone said so at once, was back at once, and was told what it had missed
  expect(away.noticed).toBeLessThan(3000)
  expect(away.back).toBeLessThan(3000)
  expect(away.roundsMissed).toBeGreaterThan(0)
  expect(onPhone.recaps).toBeGreaterThan(0)
  expect(onPhone.turns).toBeGreaterThan(1)

  // And all saw the same end, which the record of the game leads to
  const asks = openPage(url)
  onTestFinished(() => asks.close())
  const { table, game } = await asks.enter(code)
  const { record } = await asks.must('record', { number: 1 })
  const played = replay(record)
  if (!played.ok) throw new Error(played.problem.message)
  const end = view(played.state, null)
  expect(game?.view).toEqual(end)
  const standings = await standingsOn(laptop)
  expect(standings).toHaveLength(4)
  for (const page of pages) expect(await standingsOn(page)).toEqual(standings)
  for (const [i, { seat, rank, points }] of (end.standings ?? []).entries()) {
    const name = table.seats.find(({ id }) => id === seat)?.name ?? 'bot'
    expect(standings[i]).toMatch(new RegExp(`^Place ${rank}.*${name}.*${points} points?$`))
  }

  // And the browsers had nothing to complain about but the network that was not there
  expect(problems.flat().filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])

  // And it was over within a minute, give or take what the machine takes away
  const took = performance.now() - began
  await slowDown(laptop)
  expect(took).toBeLessThan(60_000 * ALLOWANCE * (await slownessOf(laptop)))
}, 150_000)
