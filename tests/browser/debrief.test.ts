import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser'
import { dialogOfEvent, finish } from '../support/hotSeatPlayer'
import { saveBefore } from '../support/savedGame'

/** What a game tells when it is over: what turned it, and what could have been. */

/** The game is looked back on in seconds, of which a busy machine makes many. */
const TIME = 120_000
const SAVE = 'seed-and-soil/match'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), SAVE)

/** A game alone, before its last “done”. */
const openLate = async (page: Page): Promise<void> => {
  await page.goto('/')
  await page.evaluate(([key, save]) => localStorage.setItem(key, save), [
    SAVE,
    saveBefore(1, 'debrief'),
  ] as const)
  await page.reload()
  await button(page, 'Play on').click()
  await page.getByRole('heading', { name: /^Your turn, / }).waitFor()
}

describe('the end of a game', () => {
  test(
    'tells what turned it and opens one “what if”, which leaves the game as it was',
    async ({ page, problems }) => {
      const loaded: string[] = []
      page.on('request', (request) => void loaded.push(request.url()))
      await openLate(page)
      await finish(page)
      await dialogOfEvent(page).waitFor()
      expect(loaded.filter((url) => /LookingBack|backWorker|WhatIf/.test(url))).toEqual([])
      await dialogOfEvent(page).getByRole('button', { name: 'Skip all' }).click()

      const back = page.getByRole('region', { name: 'What turned your game' })
      await back.getByText(/“what if” is ready/).waitFor({ state: 'attached', timeout: TIME })
      const points = back.getByRole('list').first().getByRole('listitem')
      expect(await points.count()).toBe(3)
      for (const text of await points.allTextContents())
        expect(text).toMatch(/^Round \d+: (better|worse)from −?\d+\.\d to −?\d+\.\d points/)

      const question = back.getByRole('heading', { name: /^In round \d+ you chose “.+What if / })
      expect(await back.getByText(/^In 50 tries from here/).count()).toBe(0)
      const asked = (await question.textContent()) ?? ''
      await button(page, 'Show me').click()
      expect(await back.getByText(/^In 50 tries from here/).count()).toBe(2)

      const before = await kept(page)
      await button(page, 'Play on from there').click()
      const [, best = ''] =
        /The expert would try “(.+)”/.exec(
          (await page.getByText(/The expert would try/).textContent()) ?? '',
        ) ?? []
      expect(asked).toContain(`“${best}”?`)
      await button(page, 'Do that').click()
      await page.getByText('nothing of it is kept').waitFor()
      expect(await kept(page)).toBe(before)

      await button(page, 'Back to what happened').focus()
      await page.keyboard.press('Enter')
      await page.getByText('nothing of it is kept').waitFor({ state: 'detached' })
      expect(await question.evaluate((heading) => heading === document.activeElement)).toBe(true)
      expect(await kept(page)).toBe(before)
      expect(problems).toEqual([])
    },
    TIME,
  )
})
