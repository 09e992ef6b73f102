import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { test } from '../support/browser'
import { letBotsHurry, playToTheEnd } from '../support/hotSeatPlayer'

const startTable = async (page: Page) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Pass and play/ }).click()
  await page.getByRole('radio', { name: '3', exact: true }).check()
  const seat = (name: string) => page.getByRole('listitem', { name, exact: true })
  await seat('Quiet Heron').getByLabel('Tumour type').selectOption('melanoma')
  await seat('Calm Wren').getByLabel('Played by').selectOption('Skilled bot')
  await page.getByRole('radio', { name: /^Short/ }).check()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
}

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

test('two people and a bot play a whole game on one device, and see what became of the cells', async ({
  page,
  problems,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await startTable(page)
  await letBotsHurry(page)

  const told: string[] = []
  const seen = await playToTheEnd(page, async (event) => {
    told.push((await event.getByRole('heading', { level: 2 }).textContent()) ?? '')
    expect(await event.getByRole('group', { name: 'Results' }).isVisible()).toBe(true)
    expect(await isTooWide(page)).toBe(false)
  })

  expect(seen.events).toBeGreaterThan(3)
  expect(seen.turns).toBe(seen.events * 2)
  expect(seen.curtains).toBeGreaterThan(seen.events)
  expect([...seen.took]).toEqual(expect.arrayContaining(['Invade', 'Enter']))
  expect(told.every((headline) => headline.length > 0)).toBe(true)

  await page.getByRole('radio', { name: /^Brave Otter/ }).check()
  expect(await page.getByRole('button', { name: 'Play again' }).isVisible()).toBe(true)
  expect(await page.getByText('Luzzi 1998').first().isVisible()).toBe(true)
  expect(await isTooWide(page)).toBe(false)
  expect(problems).toEqual([])
}, 120_000)

test('a closed tab loses nothing: the game is offered again and goes on where it stood', async ({
  page,
}) => {
  await startTable(page)
  await page.getByRole('button', { name: /^Divide/ }).click()
  await page
    .getByRole('region', { name: 'Divide', exact: true })
    .getByRole('button', { name: 'Divide' })
    .click()
  await page.getByText('2 actions left', { exact: true }).waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Play on', exact: true }).click()
  await page.getByText('2 actions left', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await page.getByText('3 actions left', { exact: true }).isVisible()).toBe(true)
})
