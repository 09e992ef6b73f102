import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { GROUPS } from '../../client/science/groups'
import { pageNamed } from '../../client/science/pageId'
import { SciencePage } from '../../client/science/SciencePage'
import { groupsWith } from '../../client/science/search'
import { RULING_IDS, rulingOf, TOPIC_IDS, topicOf } from '../../game/public'

const found = (typed: string) => groupsWith(typed).flatMap(({ pages }) => pages)
const nothing = () => undefined
const PAGES = [...TOPIC_IDS, ...RULING_IDS]

describe('the list of the science pages', () => {
  test('has every page once', () => {
    const listed = GROUPS.flatMap(({ pages }) => pages)
    expect(listed.toSorted()).toEqual(PAGES.toSorted())
    expect(new Set(PAGES).size).toBe(PAGES.length)
  })
  test('names each page, and shows none of them open', () => {
    const page = renderToStaticMarkup(
      <SciencePage
        page=""
        onPage={nothing}
        onGlossary={nothing}
        onPractice={nothing}
        onHome={nothing}
      />,
    )
    for (const id of TOPIC_IDS) expect(page).toContain(`<b>${topicOf(id).title}</b>`)
    for (const id of RULING_IDS) expect(page).toContain(`<b>${rulingOf(id).question}</b>`)
    expect(page).toContain(`${PAGES.length} pages`)
    expect(page).not.toContain('<dialog')
  })
  test('leads to each group', () => {
    const page = renderToStaticMarkup(
      <SciencePage
        page=""
        onPage={nothing}
        onGlossary={nothing}
        onPractice={nothing}
        onHome={nothing}
      />,
    )
    const jumps = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(jumps).toEqual(GROUPS.map(({ id }) => id))
    for (const id of jumps) expect(page).toContain(`<h2 id="${id}"`)
  })
  test.each([
    ['emt', 'What the game leaves out'],
    ['stage-four', 'What this game does'],
    ['no-such-page', null],
  ])('with /science/%s in the address', (name, says) => {
    const page = renderToStaticMarkup(
      <SciencePage
        page={name}
        onPage={nothing}
        onGlossary={nothing}
        onPractice={nothing}
        onHome={nothing}
      />,
    )
    expect(page.includes('<dialog')).toBe(says !== null)
    if (says !== null) expect(page).toContain(says)
  })
  test('a page is found by its name alone', () => {
    expect(pageNamed('soil-bone')).toBe('soil-bone')
    expect(pageNamed('Soil-bone')).toBeUndefined()
    expect(pageNamed('')).toBeUndefined()
  })
})

describe('searching', () => {
  test('finds a word wherever it stands, however it is written', () => {
    expect(found('VERTEBRAL')).toContain('vertebral-plexus')
    expect(found('plakoglobin')).toEqual(['clusters'])
    expect(found('plakôglobin')).toEqual(['clusters'])
  })
  test('wants all words, in any order', () => {
    const both = found('liver gut')
    expect(both).toContain('soil-liver')
    expect(both.length).toBeLessThan(found('liver').length)
    expect(found('gut  liver ')).toEqual(both)
  })
  test('finds questions on which scientists disagree', () => {
    expect(found('Fuchs')).toEqual(['seed-and-soil', 'first-to-say-it'])
  })
  test('leaves out groups in which nothing is found', () => {
    expect(groupsWith('plakoglobin').map(({ title }) => title)).toEqual(['What changes the odds'])
    expect(groupsWith('xyzzy')).toEqual([])
  })
  test('finds everything for nothing typed', () => {
    expect(found(' ')).toHaveLength(PAGES.length)
  })
})
