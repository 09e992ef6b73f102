import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { GlossaryPage } from '../../client/science/GlossaryPage'
import { hasWords, wordsTyped } from '../../client/science/search'
import { Words } from '../../client/science/Words'
import { GLOSSARY } from '../../game/public'

const nothing = () => undefined
const has = (typed: string, ...texts: string[]) => hasWords(texts, wordsTyped(typed))

describe('the page of the glossary', () => {
  const page = renderToStaticMarkup(<GlossaryPage onBack={nothing} onHome={nothing} />)

  test('has every word with its sentence and a page to read on', () => {
    expect(page).toContain(`${GLOSSARY.length} words`)
    for (const { term, says } of GLOSSARY) {
      expect(page).toContain(`<dt>${term}`)
      expect(page).toContain(says)
    }
    expect(page.match(/Read about /g)).toHaveLength(GLOSSARY.length)
  })
  test('finds by every word that was typed, and everything for none', () => {
    expect(has('leaving vessel', 'extravasation', 'The leaving of a vessel.')).toBe(true)
    expect(has('leaving bone', 'extravasation', 'The leaving of a vessel.')).toBe(false)
    expect(has('  ', 'extravasation')).toBe(true)
  })
})

describe('words explained on a page', () => {
  test('are those that its text uses, and no others', () => {
    const words = renderToStaticMarkup(<Words texts={['A macrophage opens the wall.', 'VEGF.']} />)
    expect(words).toContain('2 words explained')
    expect([...words.matchAll(/<dt>(.*?)<\/dt>/g)].map(([, term]) => term)).toEqual([
      'macrophage',
      'VEGF',
    ])
  })
  test('are left out where there are none', () => {
    expect(renderToStaticMarkup(<Words texts={['Cells rest.']} />)).toBe('')
  })
})
