import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { ownGameOf } from '../../game/questions/own'
import { expectNothingFound } from '../support/axe'
import { test } from '../support/browser'
import { playGame, setupFor } from '../support/games'

/** Practice for oneself: a set by keyboard, without storage, and two days after a game. */

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement?.textContent ?? '').trim())

/** Answers the question that has the focus, by keyboard, with the answer so many further down. */
const answerByKeys = async (page: Page, down: number): Promise<void> => {
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  for (let i = 0; i < down; i += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /^(That is right|Not quite)$/ }).waitFor()
}

const FIVE = [0, 1, 2, 3, 0]

describe('practice', () => {
  test('goes through a set by keyboard, and axe finds nothing on the way', async ({
    page,
    problems,
  }) => {
    await page.goto('/')
    await button(page, 'Practice').click()
    await button(page, /^Mixed/).waitFor()
    await expectNothingFound(page, 'choosing what to practise')
    await button(page, /^In the blood/).focus()
    await page.keyboard.press('Enter')
    for (const [i, down] of FIVE.entries()) {
      await page.getByText(`Question ${i + 1} of 5`, { exact: true }).waitFor()
      await expect.poll(() => focused(page)).toMatch(/\?$/)
      await answerByKeys(page, down)
      expect(await focused(page)).toMatch(/^(That is right|Not quite)$/)
      expect(await page.locator('.practice-right').count()).toBe(1)
      if (i === 1) await expectNothingFound(page, 'an answer')
      await page.keyboard.press('Tab')
      expect(await focused(page)).toMatch(/^Read on: /)
      if (i === 0) {
        await page.keyboard.press('Enter')
        await page.getByRole('dialog').waitFor()
        await page.keyboard.press('Escape')
        await expect.poll(() => focused(page)).toMatch(/^Read on: /)
      }
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
    }
    await page.getByRole('heading', { name: /were right$|^These will come/ }).waitFor()
    expect(await page.getByRole('listitem').count()).toBe(FIVE.length)
    await expectNothingFound(page, 'the end of a set')
    const kept = await page.evaluate(() => localStorage.getItem('seed-and-soil/practice'))
    expect(Object.keys((JSON.parse(kept ?? '{}') as { answered: object }).answered)).toHaveLength(
      FIVE.length,
    )
    // The first question was right, so that it waits; the second comes again at once.
    await button(page, 'Another set').click()
    await page.getByText('Question 1 of 5', { exact: true }).waitFor()
    expect(problems).toEqual([])
  })

  test('works all the same where storage is blocked', async ({ page, problems }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    })
    await page.goto('/practice')
    await button(page, /^People and care/).click()
    for (const i of FIVE.keys()) {
      await page.getByText(`Question ${i + 1} of 5`, { exact: true }).waitFor()
      await page.getByRole('radio').first().check({ force: true })
      await button(page, 'Check my answer').click()
      await button(page, /^(Next question|See how it went)$/).click()
    }
    await page.getByRole('heading', { name: /were right$|^These will come/ }).waitFor()
    await button(page, 'Choose something else').click()
    await button(page, /^Mixed/).waitFor()
    expect(problems).toEqual([])
  })

  test('offers questions from one’s own game at home, once two days have passed', async ({
    page,
    problems,
  }) => {
    const { state, log } = playGame({
      setup: setupFor(2, 'short'),
      seed: 'two days',
      players: ['greedy'],
    })
    const ended = Date.UTC(2026, 4, 4, 12)
    await page.clock.setFixedTime(ended + 48 * 60 * 60 * 1000)
    await page.goto('/science')
    await page.evaluate(
      (text) => localStorage.setItem('seed-and-soil/own-game', text),
      JSON.stringify({
        format: 'seed-and-soil/own-game-1',
        game: ownGameOf(state, log, '0', false),
        endedAt: ended,
        isDone: false,
      }),
    )
    const card = page.getByRole('region', { name: 'Your last game' })
    await page.goto('/')
    await card.waitFor()
    await expectNothingFound(page, 'home with questions from a game')
    await card.getByRole('button', { name: 'Practice' }).click()
    await button(page, /^About your last game Two days have passed/).click()
    await page.getByText('Question 1 of 5', { exact: true }).waitFor()
    for (const i of FIVE.keys()) {
      await page.getByText(`Question ${i + 1} of 5`, { exact: true }).waitFor()
      await page.getByRole('radio').first().check({ force: true })
      await button(page, 'Check my answer').click()
      await button(page, /^(Next question|See how it went)$/).click()
    }
    await button(page, 'Choose something else').click()
    await button(page, /^About your last game Questions made from/).waitFor()
    await page.goto('/')
    await button(page, /^Play alone/).waitFor()
    expect(await card.count()).toBe(0)
    expect(problems).toEqual([])
  })
})
