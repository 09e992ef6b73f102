import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { addressOf, PAGES, readAddress, type Address, type Source } from '../../client/dev/address'
import { CardGallery } from '../../client/dev/CardGallery'
import { PartGallery } from '../../client/dev/PartGallery'
import { GAMES, marksOf } from '../../client/dev/recordedGames'
import { ScenarioPicker } from '../../client/dev/ScenarioPicker'
import { scenarioOf, type Scenario } from '../../client/dev/scenarios'
import { TOKEN_STATES } from '../../client/dev/tokenStates'
import { TokenGallery } from '../../client/dev/TokenGallery'
import { legalActions, CARDS, SEAT_IDS, type AnyCard } from '../../game/public'
import { sketchOf } from '../support/sketch'
import { examplesOf } from '../support/written'

/** The page for developers: what it shows, and the tables that it opens. */

const CARDS_OF_ALL: readonly AnyCard[] = Object.values(CARDS).flat()
const countOf = (markup: string, text: string): number => markup.split(text).length - 1
const asMarkup = (text: string): string =>
  renderToStaticMarkup(<i>{text}</i>).replace(/<[^>]+>/g, '')

describe('the gallery', () => {
  test('has every card of every deck, adaptations in every state, in both themes', () => {
    const markup = renderToStaticMarkup(<CardGallery />)
    const titles = CARDS_OF_ALL.map(({ title }) => title)
    expect(titles.length).toBeGreaterThan(80)
    for (const title of titles) expect(markup).toContain(`aria-label="${asMarkup(title)}"`)
    const events = CARDS_OF_ALL.length - CARDS.adaptation.length - CARDS.tumour.length
    expect(countOf(markup, 'class="cards-full')).toBe(2 * (events + CARDS.adaptation.length))
    for (const state of ['playable', 'fixed'])
      expect(countOf(markup, `cards-${state}`), state).toBe(2 * CARDS.adaptation.length)
    const dear = CARDS.adaptation.filter(({ cost }) => cost > 0)
    expect(countOf(markup, 'cards-blocked')).toBe(2 * (2 * CARDS.adaptation.length + dear.length))
    expect(countOf(markup, 'color-scheme:light')).toBe(CARDS_OF_ALL.length)
    expect(countOf(markup, 'color-scheme:dark')).toBe(CARDS_OF_ALL.length)
  })

  test('has every state of a token for every clone, at 24 px too, in both themes', () => {
    const markup = renderToStaticMarkup(<TokenGallery />)
    const states = Object.values(TOKEN_STATES).flatMap((shown) => Object.keys(shown))
    expect(new Set(states).size).toBe(states.length)
    const times = 2 * SEAT_IDS.length
    for (const state of states) expect(countOf(markup, `<figcaption>${state}<`), state).toBe(times)
    for (const size of [24, 64])
      expect(countOf(markup, `class="ui-token" width="${size}"`)).toBeGreaterThanOrEqual(
        times * states.length,
      )
  })

  test('has the small pieces in their states', () => {
    const markup = renderToStaticMarkup(<PartGallery />)
    for (const name of ['primary', 'plain', 'quiet']) expect(markup).toContain(`ui-button-${name}`)
    for (const tone of ['plain', 'ok', 'warn', 'bad', 'act'])
      expect(markup).toContain(`ui-pill-${tone}`)
    for (const tone of ['good', 'plain', 'bad']) expect(markup).toContain(`event-${tone}`)
  })
})

describe('the picker', () => {
  const markup = renderToStaticMarkup(<ScenarioPicker />)
  const links = [...markup.matchAll(/href="(#table[^"]*)"/g)].map(([, href = '']) => href)
  const isExample = (href: string) => href.includes('/example/')

  test('leads to every example of every card, before and after, and into every recorded game', () => {
    const examples = CARDS_OF_ALL.flatMap(examplesOf)
    expect(examples.length).toBeGreaterThan(CARDS_OF_ALL.length)
    expect(links.filter(isExample)).toHaveLength(2 * examples.length)
    for (const name of GAMES.keys())
      expect(links.filter((href) => href.includes(`/game/${name}/`)).length).toBeGreaterThan(10)
    expect(new Set(links.filter(isExample)).size).toBe(2 * examples.length)
  })

  test.each(links.filter(isExample))('%s opens a table where somebody can go on', (href) => {
    const address = readAddress(href)
    if (address.page !== 'table') throw new Error(`${href} leads to no table`)
    expect(addressOf(address)).toBe(href)
    expectToGoOn(scenarioOf(address.source))
  })
})

const expectToGoOn = ({ state, happened }: Scenario): void => {
  const open = state.order.filter((seat) => state.seats[seat]?.done === false)
  expect(open.length + happened.length).toBeGreaterThan(0)
  for (const seat of open) expect(legalActions(state, seat)).toContainEqual({ move: 'done' })
}

describe('an example of a card', () => {
  const source = { from: 'example', card: 'nk-patrol', index: 0 } as const

  test('is as its card gives it, with the card in the forecast', () => {
    const { state, log, happened } = scenarioOf({ ...source, at: 'given' })
    expect(state.forecast.immune).toContain('nk-patrol')
    expect(log).toEqual([])
    expect(happened).toEqual([])
  })
  test('or as it is when its dice have fallen, and the screen has that to show', () => {
    const given = scenarioOf({ ...source, at: 'given' })
    const then = scenarioOf({ ...source, at: 'then' })
    expect(sketchOf(then.state)).not.toEqual(sketchOf(given.state))
    expect(then.happened.map(({ key }) => key)).toContain('cardResolved')
  })
  test('what a seat did itself is in the log, and the body has done nothing', () => {
    const act = CARDS.adaptation.find((card) => {
      const when = examplesOf(card)[0]?.when
      return when !== undefined && 'act' in when
    })
    const { log, happened } = scenarioOf({ ...source, card: act?.id ?? '', at: 'then' })
    expect(log).not.toEqual([])
    expect(happened).toEqual([])
  })
  test('that does not exist is named', () => {
    expect(() => scenarioOf({ ...source, index: 99, at: 'given' })).toThrow('no example 99')
  })
})

describe.each([...GAMES])('the recorded game %s', (name, record) => {
  const marks = marksOf(record)
  const opened = (step: number) => scenarioOf({ from: 'game', name, step })

  test('can be entered at every round, just before the body acts, and at its end', () => {
    const rounds = marks.flatMap(({ words }) => /^round (\d+)$/.exec(words)?.[1] ?? [])
    expect(rounds).toEqual(rounds.map((_, i) => String(i + 1)))
    expect(marks.at(-1)).toEqual({ step: record.steps.length, words: 'the end' })
    for (const { step, words } of marks) {
      const { state, happened, record: kept } = opened(step)
      const open = state.order.filter((seat) => state.seats[seat]?.done === false)
      expect(kept.steps).toHaveLength(step)
      expect(happened.length > 0, words).toBe(step > 0 && !words.startsWith('before'))
      if (words.startsWith('before')) expect(open).toHaveLength(1)
      else expect(state.phase).toBe(words === 'the end' ? 'over' : 'action')
    }
  })
})

describe('an address', () => {
  const sources: Source[] = [
    { from: 'example', card: 'nk-patrol', index: 1, at: 'then' },
    { from: 'game', name: 'one-seat', step: 12 },
    { from: 'sketch', text: "{ seats: [{ stroma: 4, note: 'a/b #1 %' }] }" },
  ]
  const addresses: Address[] = [
    ...PAGES.map((page) => ({ page })),
    ...sources.map((source) => ({ page: 'table', source, who: 'bots' }) as const),
  ]
  test.each(addresses)('$page leads back to itself', (address) => {
    expect(readAddress(addressOf(address))).toEqual(address)
  })
  test.each(['', '#', '#nowhere', '#table', '#table/people/elsewhere/1'])(
    '“%s”, which is none, leads to the cards',
    (hash) => {
      expect(readAddress(hash)).toEqual({ page: 'cards' })
    },
  )
})

describe('a sketch of one’s own', () => {
  test('opens as in tests', () => {
    const { state } = scenarioOf({
      from: 'sketch',
      text: '{ seats: [{ stroma: 4 }, { cubes: 2 }] }',
    })
    expect(state.order).toEqual(['0', '1'])
    expect(state.seats['0']?.stroma).toBe(4)
    expect(state.seats['1']?.cubes).toBe(2)
  })
  test('that cannot be read is an error, not an empty table', () => {
    expect(() => scenarioOf({ from: 'sketch', text: '{ seats: ' })).toThrow(SyntaxError)
    expect(() => scenarioOf({ from: 'sketch', text: '{}' })).toThrow(TypeError)
  })
})
