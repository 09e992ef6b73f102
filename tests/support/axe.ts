import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** All that the other theme can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** What axe finds on the page as it is now, a line each. */
const findings = async (page: Page, runOnly: string[]): Promise<readonly string[]> =>
  page.evaluate(async (rules) => {
    const { axe: here } = window as unknown as { axe: typeof axe }
    const results = await here.run(document, {
      resultTypes: ['violations'],
      runOnly: rules,
      preload: false,
    })
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
      ),
    )
  }, runOnly)

/** A colour that is on its way to another one would be judged as it is now. */
const settled = (page: Page) =>
  page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  )

/** Looks at one screen in both themes. */
export const expectNothingFound = async (page: Page, screen: string): Promise<void> => {
  // The page's own scripts may not do this (Content-Security-Policy); the browser's tools may.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const found: string[] = []
  for (const [colorScheme, rules] of [
    ['light', RULES],
    ['dark', COLOUR_RULES],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await settled(page)
    for (const line of await findings(page, [...rules])) found.push(`${colorScheme}: ${line}`)
  }
  expect.soft(found, screen).toEqual([])
}
