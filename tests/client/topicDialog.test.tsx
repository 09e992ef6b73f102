import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { TopicDialog } from '../../client/tutor/TopicDialog'
import type { PageId } from '../../client/science/pageId'
import { CERTAINTIES, RULING_IDS, rulingOf, SOURCES, TOPIC_IDS, topicOf } from '../../game/public'

const markupOf = (id: PageId): string =>
  renderToStaticMarkup(<TopicDialog id={id} onPage={() => undefined} onClose={() => undefined} />)

const said = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')

/** What stands between the first such tag and its end. */
const partOf = (markup: string, tag: string): string => {
  const [, part] = new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`).exec(markup) ?? []
  if (part === undefined) throw new Error(`no ${tag}`)
  return part
}

describe.each(TOPIC_IDS)('the page on %s', (id) => {
  const topic = topicOf(id)
  const markup = markupOf(id)

  test('is named by its topic, says the text at once and can be closed', () => {
    const [, heading] = /aria-labelledby="([^"]+)"/.exec(markup) ?? []
    expect(markup).toContain(`<h2 id="${heading ?? '?'}"`)
    expect(said(partOf(markup, 'h2'))).toContain(topic.title)
    expect(said(markup.replace(/<details.*<\/details>/, ''))).toContain(topic.text)
    expect(markup).toContain('aria-label="Close"')
  })
  test('keeps the deeper note closed until somebody looks deeper', () => {
    expect(markup).toMatch(/<details (?![^>]*\bopen\b)[^>]*>/)
    expect(said(partOf(markup, 'summary')).trim()).toBe('Look deeper')
    expect(said(partOf(markup, 'details'))).toContain(topic.deeper)
    expect(said(markup.replace(/<details.*<\/details>/, ''))).not.toContain(topic.deeper)
  })
  test('says what the game leaves out, how sure it is, and every source', () => {
    const words = said(markup)
    expect(words).toContain(`What the game leaves out ${topic.leavesOut}`)
    expect(words).toContain(`How sure: ${CERTAINTIES[topic.certainty]}.`)
    const [, from = ''] = /class="tutor-sources">(.*)/.exec(markup) ?? []
    const listed = [...partOf(from, 'ul').matchAll(/<li>(.*?)<\/li>/g)]
    expect(listed.map(([, source = '']) => said(source))).toEqual(
      topic.sources.map((source) => SOURCES[source].cite),
    )
  })
})

describe('where scientists disagree', () => {
  test('a page is marked, and leads to the question', () => {
    const markup = said(markupOf('emt'))
    expect(markup).toContain(`Scientists disagree ${rulingOf('need-of-emt').question}`)
  })
  test('a page without an open question is not marked', () => {
    expect(said(markupOf('astrocytes'))).not.toContain('Scientists disagree')
  })
  test.each(RULING_IDS)('the page on %s: all views, what the game does, how sure it is', (id) => {
    const { question, views, here, certainty, topics } = rulingOf(id)
    const words = said(markupOf(id))
    for (const { says, sources } of views) {
      expect(words).toContain(says)
      for (const source of sources) expect(words).toContain(SOURCES[source].cite)
    }
    expect(words).toContain(question)
    expect(words).toContain(`What this game does ${here}`)
    expect(words).toContain(`How sure: ${CERTAINTIES[certainty]}.`)
    expect(words.match(/Read about /g)).toHaveLength(topics.length)
  })
})
