import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { test } from '../support/browser'
import { device, LAPTOP, openTable, PHONE, sitDown } from '../support/onlineScreens'

const myTurn = (page: Page) => page.getByText('3 actions left', { exact: true }).waitFor()

const finishRound = async (page: Page) => {
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await page.getByRole('button', { name: 'I am done' }).click()
}

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

const begin = async (browser: Browser, url: string) => {
  const host = await device(browser, url, LAPTOP)
  const guest = await device(browser, url, PHONE)
  const code = await openTable(host, 2)
  await sitDown(guest, code)
  await host.getByText('Everybody is here.').waitFor()
  await host.getByRole('button', { name: 'Start', exact: true }).click()
  await myTurn(host)
  await myTurn(guest)
  return { host, guest, code }
}

test('two friends find each other, act in the same round, and see the same body', async ({
  browser,
  url,
}) => {
  const { host, guest } = await begin(browser, url)
  expect(await isTooWide(host)).toBe(false)
  expect(await isTooWide(guest)).toBe(false)

  await guest.getByRole('button', { name: 'Say something' }).click()
  await guest.getByRole('button', { name: 'Good idea' }).click()
  await host.getByRole('log', { name: 'Said at the table' }).getByText('Good idea').waitFor()

  await finishRound(guest)
  await guest.getByRole('heading', { name: /^Waiting for/ }).waitFor()
  await host.getByRole('button', { name: /^Divide/ }).click()
  await host.getByRole('button', { name: 'Divide', exact: true }).click()
  await host.getByText('2 actions left', { exact: true }).waitFor()
  await finishRound(host)
  for (const page of [host, guest]) {
    await page.getByRole('button', { name: 'Skip all' }).click()
    await myTurn(page)
  }
}, 60_000)

test('a reload, a dead network and another device change nothing about the seat', async ({
  browser,
  url,
}) => {
  const { host, guest, code } = await begin(browser, url)

  await guest.reload()
  await myTurn(guest)
  await guest.context().setOffline(true)
  await guest.getByText('Your seat is safe').waitFor()
  await guest.context().setOffline(false)
  await guest.getByText('Your seat is safe').waitFor({ state: 'detached', timeout: 5000 })

  await guest.getByRole('button', { name: 'The table: people, cards, leaving' }).click()
  const card = guest.getByRole('group', { name: 'Seat card' })
  const pictures = await card.locator('.table-card-picture').allInnerTexts()
  const characters = await card.locator('.table-card-code [aria-hidden]').innerText()

  const other = await device(browser, url, LAPTOP)
  await other.goto(`/t/${code}/card`)
  for (const picture of pictures) {
    const name = /[a-z]+/.exec(picture)?.[0] ?? ''
    await other.getByRole('button', { name, exact: true }).click()
  }
  await other.getByLabel('Five characters').fill(characters.toLowerCase())
  await other.getByRole('button', { name: 'Take my seat back' }).click()
  await myTurn(other)
  await guest.getByRole('heading', { name: 'You no longer have this seat' }).waitFor()
  await host.getByRole('heading', { name: /^Your turn/ }).waitFor()
}, 60_000)

test('whoever has no seat watches, and a wrong code leads on', async ({ browser, url }) => {
  const { code } = await begin(browser, url)
  const watcher = await device(browser, url, PHONE)
  await watcher.goto(`/t/${code}`)
  await watcher.getByText('Game 1 is being played; every seat is taken.').waitFor()
  await watcher.getByRole('button', { name: 'Just watch' }).click()
  await watcher.getByText('You are watching.').first().waitFor()
  expect(await watcher.getByRole('button', { name: 'Done', exact: true }).isVisible()).toBe(false)

  await watcher.goto('/t/NOPE99')
  await watcher.getByText('There is no table with this code.').waitFor()
  await watcher.getByRole('button', { name: 'Open a new table' }).click()
  await watcher.getByRole('heading', { name: 'Play online' }).waitFor()
  await watcher.goBack()
  await watcher.getByLabel('Join a table').fill(code)
  await watcher.getByRole('button', { name: 'Join', exact: true }).click()
  await watcher.getByRole('heading', { name: `Table ${code}` }).waitFor()
}, 60_000)
