import type { Page } from 'playwright-core'
import { GAMES, marksOf } from '../../../client/dev/recordedGames'
import { scenarioOf } from '../../../client/dev/scenarios'
import { keepMatch } from '../../../client/saves/saves'
import type { Controller } from '../../../client/match/useMatch'
import { dialogOfEvent, finish } from '../hotSeatPlayer'

/** The main screens, how to get there, and in which sizes they are looked at. */

export const SIZES = [
  '390x844',
  '844x390',
  '768x1024',
  '1024x768',
  '1366x768',
  '1366x640',
  '1920x1080',
] as const
export type Size = (typeof SIZES)[number]

/** A phone, a school's laptop, and a large screen. */
const FEW = ['390x844', '1366x768', '1920x1080'] as const satisfies readonly Size[]
const LAPTOP = ['1366x768'] as const satisfies readonly Size[]

export interface Screen {
  name: string
  open: (page: Page) => Promise<void>
  sizes: readonly Size[]
  /** The sizes in which it is looked at in the dark theme, too. */
  dark?: readonly Size[]
  /** All of it, where it is longer than the window. */
  whole?: true
  /** It does not outlive a change of the window's size, so it is opened again for each. */
  anew?: true
}

/** Puts a recorded game on the device as it was at this moment, and plays on. */
const playOn = async (page: Page, name: string, moment: string, button = 'Play on') => {
  const record = GAMES.get(name)
  const mark = record && marksOf(record).find(({ words }) => words === moment)
  if (mark === undefined) throw new Error(`“${name}” has no moment “${moment}”`)
  const game = scenarioOf({ from: 'game', name, step: mark.step })
  const { state } = game
  const person = state.order.find((seat) => state.seats[seat]?.done === false) ?? '0'
  const controllers = Object.fromEntries(
    state.order.map((seat): [string, Controller] => [
      seat,
      seat === person ? { by: 'person' } : { by: 'bot', bot: 'skilled' },
    ]),
  )
  const kept = new Map<string, string>()
  keepMatch({ record: game.record, controllers }, state, () => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }))
  await page.addInitScript(
    (items) => {
      for (const [key, value] of items) localStorage.setItem(key, value)
    },
    [...kept],
  )
  await page.goto('/')
  await page.getByRole('button', { name: button, exact: true }).click()
}

const myTurn = (page: Page) => page.getByRole('heading', { name: /^Your turn, / })

const midGame = async (page: Page) => {
  await playOn(page, 'four-seats', 'round 6')
  await myTurn(page).waitFor()
}

export const SCREENS: readonly Screen[] = [
  {
    name: 'home',
    open: async (page) => {
      await page.goto('/')
      await page.getByRole('button', { name: /^Play alone/ }).waitFor()
    },
    sizes: FEW,
    whole: true,
  },
  {
    name: 'solo-set-up',
    open: async (page) => {
      await page.goto('/play/alone')
      await page.getByRole('button', { name: 'Play', exact: true }).waitFor()
    },
    sizes: FEW,
    whole: true,
  },
  {
    name: 'first-game',
    open: async (page) => {
      await page.goto('/play/alone')
      await page.getByRole('button', { name: 'Play', exact: true }).click()
      await myTurn(page).waitFor()
    },
    sizes: FEW,
  },
  { name: 'mid-game', open: midGame, sizes: SIZES, dark: LAPTOP },
  {
    name: 'event',
    open: async (page) => {
      await playOn(page, 'four-seats', 'before the body acts in round 6')
      await myTurn(page).waitFor()
      await finish(page)
      await dialogOfEvent(page).waitFor()
    },
    sizes: FEW,
    dark: LAPTOP,
  },
  {
    name: 'card',
    open: async (page) => {
      await midGame(page)
      const tab = page.getByRole('button', { name: 'Adapt', exact: true })
      if (await tab.isVisible()) await tab.click()
      const offers = page.getByRole('region', { name: 'Adaptations' })
      await offers.getByRole('button').filter({ hasText: ' cubes' }).first().click()
      await page.getByRole('dialog').waitFor()
    },
    sizes: FEW,
    anew: true,
  },
  {
    name: 'end',
    open: async (page) => {
      await playOn(page, 'four-seats', 'the end', 'See how')
      await page.getByRole('heading', { name: 'What happened to the cells' }).waitFor()
      await page.getByRole('button', { name: 'Show me' }).waitFor({ timeout: 60_000 })
    },
    sizes: FEW,
    whole: true,
  },
]

/** Everything that there is a picture of: a screen in a size and a theme. */
export interface Look {
  /** The name of the picture. */
  name: string
  size: Size
  theme: 'light' | 'dark'
}

export const looksOf = ({ name, sizes, dark = [] }: Screen): readonly Look[] => [
  ...sizes.map((size) => ({ name: `${name}-${size}`, size, theme: 'light' }) as const),
  ...dark.map((size) => ({ name: `${name}-${size}-dark`, size, theme: 'dark' }) as const),
]

/** The names of all pictures that there should be. */
export const LOOKS: readonly string[] = SCREENS.flatMap(looksOf).map(({ name }) => name)

export const viewportOf = (size: Size): { width: number; height: number } => {
  const [width = 0, height = 0] = size.split('x').map(Number)
  return { width, height }
}
