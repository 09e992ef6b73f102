import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { test } from '../support/browser'
import { keptReferences, referenceOf } from '../support/pictures/references'
import {
  clearReview,
  layOut,
  REVIEW_PAGE,
  writeReview,
  type Reviewed,
} from '../support/pictures/review'
import { LOOKS, looksOf, SCREENS, viewportOf } from '../support/pictures/screens'
import { holdStill, shotsOf } from '../support/pictures/shots'

/**
 * Pictures of the main screens, held against those in tests/pictures/. Where one is meant to look
 * different now, `npm run pictures` shows it, and `npm run pictures -- --accept` takes it over.
 */

const reviewed: Reviewed[] = []
let chromium = 0

beforeAll(clearReview)
afterAll(() => writeReview(reviewed, { chromium, expected: LOOKS, gone: gone() }))

/** References of screens that there are no more. */
const gone = (): readonly string[] => keptReferences().filter((name) => !LOOKS.includes(name))

/** Looks at the page until it is as it should be, or does not change any more. */
const reviewOf = async (page: Page, name: string, whole?: true): Promise<Reviewed> => {
  const reference = referenceOf(name, chromium)
  for await (const { file, isStill } of shotsOf(page, whole)) {
    const comparison = reference.compareWith(file)
    if (comparison?.isSame === true || isStill) return layOut(reference, file, comparison)
  }
  throw new Error('the page never came to rest')
}

describe('it looks as it was accepted:', () => {
  test.for(SCREENS)('$name', { timeout: 120_000 }, async (screen, { page, browser }) => {
    chromium = Number.parseInt(browser.version(), 10)
    await holdStill(page)
    const changed: string[] = []
    let isOpen = false
    for (const { name, size, theme } of looksOf(screen)) {
      await page.emulateMedia({ colorScheme: theme })
      await page.setViewportSize(viewportOf(size))
      if (!isOpen || screen.anew === true) await screen.open(page)
      isOpen = true
      const look = await reviewOf(page, name, screen.whole)
      reviewed.push(look)
      if (look.is !== 'same') changed.push(`${name}: ${look.words}`)
    }
    expect(changed, `see ${REVIEW_PAGE}`).toEqual([])
  })
})

test('every reference is of a screen that there is', () => {
  expect(gone()).toEqual([])
})
