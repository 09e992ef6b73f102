import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { TOPIC_GROUPS } from '../../client/science/groups'
import { SciencePage } from '../../client/science/SciencePage'
import { groupsWith } from '../../client/science/search'
import { TOPIC_IDS, topicOf } from '../../game/public'

const found = (typed: string) => groupsWith(typed).flatMap(({ topics }) => topics)
const nothing = () => undefined

describe('the list of the science pages', () => {
  test('has every page once', () => {
    const listed = TOPIC_GROUPS.flatMap(({ topics }) => topics)
    expect(listed.toSorted()).toEqual([...TOPIC_IDS].toSorted())
  })
  test('names each page, and shows none of them open', () => {
    const page = renderToStaticMarkup(<SciencePage topic="" onTopic={nothing} onHome={nothing} />)
    for (const id of TOPIC_IDS) expect(page).toContain(`<b>${topicOf(id).title}</b>`)
    expect(page).toContain(`${TOPIC_IDS.length} pages`)
    expect(page).not.toContain('<dialog')
  })
  test.each(['emt', 'no-such-page'])('with /science/%s in the address', (topic) => {
    const page = renderToStaticMarkup(
      <SciencePage topic={topic} onTopic={nothing} onHome={nothing} />,
    )
    expect(page.includes('What the game leaves out')).toBe(topic === 'emt')
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
  test('leaves out groups in which nothing is found', () => {
    expect(groupsWith('plakoglobin').map(({ title }) => title)).toEqual(['What changes the odds'])
    expect(groupsWith('xyzzy')).toEqual([])
  })
  test('finds everything for nothing typed', () => {
    expect(found(' ')).toHaveLength(TOPIC_IDS.length)
  })
})
