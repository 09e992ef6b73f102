import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { HowReal } from '../../client/end/HowReal'
import { FidelityChart } from '../../client/science/FidelityChart'
import { FIDELITY_ROWS, gamesForOne, shareWords } from '../../client/science/fidelityFacts'
import { TopicExtra } from '../../client/science/TopicExtra'
import { FUNNEL_OF_GAME, NATURE_DIFFERS } from '../../game/public'

const plain = (markup: string) => markup.replace(/<!-- -->/g, '')
const { cells, games } = FUNNEL_OF_GAME

describe('the page on how true the odds are', () => {
  const markup = plain(renderToStaticMarkup(<TopicExtra id="fidelity" />))

  test('has the game beside both studies, step by step', () => {
    const rows = [...markup.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/g)].map(
      ([, step, shares = '']) => [
        step,
        ...[...shares.matchAll(/<td>(.*?)<\/td>/g)].map(([, s]) => s),
      ],
    )
    const of = (count: number) => shareWords(count / cells.intravasated)
    expect(rows).toEqual([
      ['In a vessel', '100%', '100%', '–'],
      ['Left it alive', of(cells.extravasated), '80%', '–'],
      ['Began to grow', of(cells.grew), '2%', '–'],
      ['New tumour', of(cells.secondary), '0.02%', '1 in 60 million'],
    ])
  })
  test('says how many games its figures come from, and why the odds are raised', () => {
    expect(markup).toContain(`${games.toLocaleString('en')} games`)
    expect(markup).toContain(`about ${gamesForOne(1 / 5000).toLocaleString('en')} games would pass`)
  })
  test('draws no share below that of a rarer one', () => {
    const chart = renderToStaticMarkup(<FidelityChart width={480} />)
    const [, path = ''] = /class="fidelity-line" d="M(.*?)"/.exec(chart) ?? []
    const xs = path.split('L').map((point) => Number(point.split(' ')[0]))
    expect(xs).toHaveLength(FIDELITY_ROWS.length)
    expect(xs).toEqual(xs.toSorted((a, b) => b - a))
    expect(chart).toContain('New tumour: the game')
    expect(chart).toContain('model of people 1 in 60 million')
  })
})

describe('shares in words', () => {
  test.each([
    [1, '100%'],
    [0.5349, '53%'],
    [0.0002, '0.02%'],
    [0.0001, '0.01%'],
    [1 / 60_000_000, '1 in 60 million'],
  ])('%s is %s', (share, words) => expect(shareWords(share)).toBe(words))
})

test('games until one tumour: twice the odds, half the games', () => {
  const perGame = cells.intravasated / games
  expect(gamesForOne(1 / perGame)).toBe(1)
  expect(gamesForOne(0.5 / perGame)).toBe(2)
})

test('the page on how the game differs from nature has every point', () => {
  const markup = renderToStaticMarkup(<TopicExtra id="how-it-differs" />)
  for (const { words } of NATURE_DIFFERS) expect(markup).toContain(words)
})

test('both pages are one tap from the end of a game', () => {
  const markup = renderToStaticMarkup(<HowReal />)
  expect(markup).toMatch(/<button[^>]*>.*How the game differs from nature<\/button>/)
  expect(markup).toMatch(/<button[^>]*>.*How true are the odds\?<\/button>/)
})
