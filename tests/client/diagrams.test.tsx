import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { DiagramFigure } from '../../client/science/DiagramFigure'
import { DIAGRAMS } from '../../client/science/diagrams'
import { HEIGHT, WIDTH } from '../../client/science/diagrams/parts'
import { TOPIC_IDS } from '../../game/public'
import { readingAge, unkindIn } from '../support/plainWords'

const drawn = TOPIC_IDS.flatMap((topic) => {
  const diagram = DIAGRAMS[topic]
  return diagram === undefined ? [] : [{ topic, ...diagram }]
})

test('the seven stages and the two crossings are drawn', () => {
  expect(drawn.map(({ topic }) => topic).sort()).toEqual(
    [
      'primary-tumour',
      'local-invasion',
      'intravasation',
      'circulation',
      'extravasation',
      'colonisation',
      'secondary-tumour',
      'two-crossings',
    ].sort(),
  )
})

describe.each(drawn)('the drawing of $topic', ({ topic, label, legend }) => {
  const markup = renderToStaticMarkup(<DiagramFigure topic={topic} />)

  test('is a picture with a name, and says all in words below', () => {
    expect(markup).toContain(`role="img" aria-label="${label}"`)
    const items = [...markup.matchAll(/<li>(.*?)<\/li>/g)].map(([, words]) => words)
    expect(items).toEqual(legend)
  })
  test('has each number of its legend once, inside the drawing', () => {
    const badges = [
      ...markup.matchAll(
        /diagram-badge" transform="translate\(([\d.]+) ([\d.]+)\)"><circle[^>]*><\/circle><text[^>]*>(\d)/g,
      ),
    ].map(([, x, y, n]) => ({ x: Number(x), y: Number(y), n: Number(n) }))
    expect(badges.map(({ n }) => n).toSorted()).toEqual(legend.map((_, i) => i + 1))
    for (const { x, y } of badges) {
      expect(x).toBeGreaterThanOrEqual(16)
      expect(x).toBeLessThanOrEqual(WIDTH - 16)
      expect(y).toBeGreaterThanOrEqual(16)
      expect(y).toBeLessThanOrEqual(HEIGHT - 16)
    }
  })
  test('is told plainly and kindly', () => {
    expect(unkindIn([label, ...legend].join(' '))).toEqual([])
    expect(readingAge(`${legend.join('. ')}.`)).toBeLessThanOrEqual(13)
  })
})

test('other pages have no drawing', () => {
  expect(renderToStaticMarkup(<DiagramFigure topic="emt" />)).toBe('')
})
