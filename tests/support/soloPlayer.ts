import type { Page } from 'playwright-core'

/** Somebody who plays alone, from the home page on. */

const buttonOf = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })

/** From the home page into a game with two bots, of this level or the usual one. */
export const playAlone = async (page: Page, level?: string) => {
  await page.goto('/')
  await buttonOf(page, /^Play alone/).click()
  if (level !== undefined) await page.getByRole('radio', { name: level }).check()
  await buttonOf(page, 'Play').click()
  await page.getByRole('heading', { name: /^Your turn, / }).waitFor()
}

/** Chooses how long bots wait for their reader, and whether one predicts them. */
export const setPace = async (page: Page, pace: RegExp, predict = false) => {
  await buttonOf(page, 'Bots').click()
  const dialog = page.getByRole('dialog', { name: 'The bots' })
  await dialog.getByRole('radio', { name: pace }).check()
  if (predict) await dialog.getByRole('checkbox', { name: /^Predict the bot/ }).check()
  await dialog.getByRole('button', { name: 'Close' }).click()
}
