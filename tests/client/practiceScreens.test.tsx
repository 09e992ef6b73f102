import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Feedback } from '../../client/practice/Feedback'
import { createKeptProgress } from '../../client/practice/kept'
import { PracticePage } from '../../client/practice/PracticePage'
import { SetDone } from '../../client/practice/SetDone'
import type { Given } from '../../client/practice/asked'
import { AREA_WORDS } from '../../client/practice/words'
import { AREAS, BANK, bankItem, ideaOf, topicOf, type Choice } from '../../game/public'

const nothing = () => undefined
const blocked = () => {
  throw new Error('storage is blocked')
}
const given = (id: string, choice: Choice): Given => {
  const item = bankItem(id)
  if (item === undefined) throw new Error(`no question ${id}`)
  return { ...item, choice }
}
const feedback = (one: Given) =>
  renderToStaticMarkup(<Feedback given={one} isLast={false} onTopic={nothing} onNext={nothing} />)

describe('choosing what to practise', () => {
  test('offers everything mixed and each area, with what is known of it', () => {
    const kept = createKeptProgress(blocked)
    const page = () => renderToStaticMarkup(<PracticePage onHome={nothing} kept={kept} />)
    for (const area of AREAS) expect(page()).toContain(AREA_WORDS[area].title)
    expect(page()).toContain(`${BANK.length} questions`)
    kept.answer('A-shear', true, 0)
    expect(page()).toContain(`1 of ${BANK.length} known`)
  })
})

describe('an answer', () => {
  test('that is right is said to be, with the reason and where to read on', () => {
    const html = feedback(given('A-shear', 'a'))
    expect(html).toContain('That is right')
    expect(html).toContain('This pull is called shear stress')
    expect(html).toContain(`Read on: ${topicOf('circulation').title}`)
    expect(html).not.toContain('A common idea')
  })
  test('that is not brings the idea behind it', () => {
    const html = feedback(given('A-shear', 'b'))
    expect(html).toContain('Not quite')
    expect(html).toContain(ideaOf('MC08').belief)
    expect(html).toContain(`${ideaOf('MC08').title}.`)
  })
  test('that no common idea is behind has the reason alone', () => {
    const html = feedback(given('A-shear', 'd'))
    expect(html).toContain('Not quite')
    expect(html).not.toContain('A common idea')
  })
})

describe('the end of a set', () => {
  const done = (...all: readonly Given[]) =>
    renderToStaticMarkup(
      <SetDone given={all} onTopic={nothing} onAgain={nothing} onLeave={nothing} />,
    )
  test('says what was right, and names pages for the rest', () => {
    const html = done(given('A-shear', 'a'), given('A-immunity', 'a'))
    expect(html).toContain('1 of 2 were right')
    expect(html).toContain(`Read on: ${topicOf('phagocytes').title}`)
    expect(html).not.toContain(`Read on: ${topicOf('circulation').title}`)
  })
  test('has nothing to read about where all were right', () => {
    const html = done(given('A-shear', 'a'), given('A-immunity', 'c'))
    expect(html).toContain('All 2 were right')
    expect(html).not.toContain('What you could read about')
  })
  test('is kind where none was', () => {
    expect(done(given('A-shear', 'b'))).toContain('These will come again soon')
  })
})
