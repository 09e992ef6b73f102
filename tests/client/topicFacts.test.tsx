import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { TopicExtra } from '../../client/science/TopicExtra'
import { NUMBERS, ORGANS, SERIES, TUMOUR_NAMES, TUMOUR_TYPES, words } from '../../game/public'

/** The rows of the soil table as words: [“Bone”, “3 or more”]. */
const soilRows = (markup: string): string[][] => {
  const [, table = ''] = /<table class="science-soil">(.*?)<\/table>/.exec(markup) ?? []
  const [, body = ''] = /<tbody>(.*?)<\/tbody>/.exec(table) ?? []
  return [...body.matchAll(/<th[^>]*>([^<]*?) ?<svg.*?<td>(.*?)<\/td>/g)].map(
    ([, name = '', need = '']) => [name, need.replace(/<!-- -->/g, '')],
  )
}
const richestFirst = (rows: [string, number][]): string[][] =>
  rows.toSorted(([, a], [, b]) => a - b).map(([name, need]) => [name, `${need} or more`])

describe('what a page shows besides its text', () => {
  test.each(TUMOUR_TYPES)('the page on %s: the soil numbers of the game, richest first', (type) => {
    const markup = renderToStaticMarkup(<TopicExtra id={`tumour-${type}`} />)
    expect(soilRows(markup)).toEqual(
      richestFirst(
        ORGANS.map((organ) => [words.capital(words.ORGAN_NAMES[organ]), NUMBERS.soil[type][organ]]),
      ),
    )
  })
  test.each(TUMOUR_TYPES)('the page on %s: a table for each study, none for others', (type) => {
    const markup = renderToStaticMarkup(<TopicExtra id={`tumour-${type}`} />)
    for (const { tumour, who } of SERIES)
      expect(markup.includes(words.capital(who)), who).toBe(tumour === type)
  })
  test.each(ORGANS)('the page on the soil of the %s: every tumour type', (organ) => {
    const markup = renderToStaticMarkup(<TopicExtra id={`soil-${organ}`} />)
    expect(soilRows(markup)).toEqual(
      richestFirst(TUMOUR_TYPES.map((type) => [TUMOUR_NAMES[type], NUMBERS.soil[type][organ]])),
    )
    expect(markup.replace(/<!-- -->/g, '')).toContain(`roll ${NUMBERS.exit[organ]} or more`)
  })
  test('other pages: nothing', () => {
    expect(renderToStaticMarkup(<TopicExtra id="emt" />)).toBe('')
  })
})
