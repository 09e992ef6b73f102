import { isValidElement, type ReactElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { HintFoot } from '../../client/tutor/HintFoot'
import { HintSheet } from '../../client/tutor/HintSheet'
import { ReadAbout } from '../../client/tutor/ReadAbout'
import { WhyPanel } from '../../client/tutor/WhyPanel'
import {
  explainThought,
  hintOf,
  RUNGS,
  SEAT_NAMES,
  TOPIC_IDS,
  type Action,
} from '../../game/public'
import { TOPIC_WORDS } from '../../client/tutor/topicWords'
import { given } from '../support/scenario'
import { thoughtOf } from '../support/thoughts'

const { state } = given({ seats: [{ stroma: 4, singles: { liver: 2 } }, {}] }).after()
const leave: Action = { move: 'extravasate', at: 'liver' }
const thought = thoughtOf(leave, {
  chosen: { action: leave, value: 1, gains: [{ at: 'colony/liver', by: 1 }] },
})
const nothing = () => undefined

const textOf = (screen: ReactNode): string =>
  renderToStaticMarkup(screen)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

type Pressable = ReactElement<{ onClick?: () => void; children?: ReactNode }>

/** Everything in a drawn piece that can be pressed. */
const pressables = (node: ReactNode): Pressable[] => {
  if (Array.isArray(node)) return node.flatMap(pressables)
  if (!isValidElement(node)) return []
  const element = node as Pressable
  const inside = pressables(element.props.children)
  return element.props.onClick === undefined ? inside : [element, ...inside]
}

describe('why a bot did that', () => {
  const explanation = explainThought(state, '0', thought, SEAT_NAMES)
  const screen = <WhyPanel explanation={explanation} onTopic={nothing} />

  test('shows the goal, every sentence, the odds in words and boxes, and where to read on', () => {
    const text = textOf(screen)
    for (const sentence of [explanation.goal, ...explanation.sentences])
      expect(text).toContain(sentence)
    const need = explanation.tests[0]?.test.need ?? 0
    expect(text).toContain(`${7 - need} in 6 for each cell`)
    expect(renderToStaticMarkup(screen).match(/ui-odds-on/g)).toHaveLength(7 - need)
    expect(text).toContain('Read about extravasation')
  })
  test('shows no odds where nothing is rolled', () => {
    const divide = explainThought(state, '0', thoughtOf({ move: 'divide' }), SEAT_NAMES)
    const markup = renderToStaticMarkup(<WhyPanel explanation={divide} onTopic={nothing} />)
    expect(markup).not.toContain('ui-odds')
  })
  test('leads to its topic', () => {
    const asked: string[] = []
    const [button] = pressables(ReadAbout({ topic: 'emt', onTopic: (topic) => asked.push(topic) }))
    button?.props.onClick?.()
    expect(asked).toEqual(['emt'])
  })
})

test('every topic has a name to read about', () =>
  expect(Object.keys(TOPIC_WORDS).sort()).toEqual([...TOPIC_IDS].sort()))

describe('the hint sheet', () => {
  const hints = RUNGS.map((rung) => hintOf(state, '0', thought, rung))
  const sheet = (count: number): ReactNode => (
    <HintSheet
      homeId="home"
      sheet={{ is: count === 0 ? 'thinking' : 'ready', hints: hints.slice(0, count) }}
      onNext={nothing}
      onTopic={nothing}
      onClose={nothing}
    />
  )
  const statusOf = (count: number): string =>
    /role="status"[^>]*>([^<]*)</.exec(renderToStaticMarkup(sheet(count)))?.[1] ?? ''

  test.each([
    [1, '2 hints are left.', 'Tell me more'],
    [2, '1 hint is left; it names a move.', 'Name a move'],
    [3, 'That was the last hint.', 'Back to the board'],
  ])('after %i: those hints and no more, how many are left, the way on', (count, left, button) => {
    const text = textOf(sheet(count))
    hints.forEach((hint, i) => expect(text.includes(hint.text)).toBe(i < count))
    expect(text).toContain(left)
    expect(text).toContain(button)
    expect(text.includes('“Leave the vessel in the liver”')).toBe(count === 3)
  })
  test('only the newest hint is said, politely, with how many are left', () => {
    expect(renderToStaticMarkup(sheet(2))).toContain('aria-live="polite"')
    expect(statusOf(2)).toBe(`${hints[1]?.text ?? ''} 1 hint is left; it names a move.`)
    expect(statusOf(2)).not.toContain(hints[0]?.text)
  })
  test('while one is thought of it says so, and asks for no other', () => {
    expect(statusOf(0)).toBe('Thinking of a hint.')
    expect(textOf(sheet(0))).not.toContain('Tell me more')
  })
  test('headings can take the focus, and only the newest leads to the science pages', () => {
    const markup = renderToStaticMarkup(sheet(2))
    expect(markup.match(/<h[34][^>]*tabindex="-1"/g)).toHaveLength(3)
    expect(markup.match(/Read about/g)).toHaveLength(1)
  })

  test('the foot asks for the next hint and closes', () => {
    const pressed: string[] = []
    const foot = (left: number) =>
      pressables(
        HintFoot({
          left,
          is: 'ready',
          onNext: () => pressed.push('next'),
          onClose: () => pressed.push('close'),
        }),
      )
    foot(2).forEach((button) => button.props.onClick?.())
    expect(pressed).toEqual(['close', 'next'])
    expect(foot(0)).toHaveLength(1)
  })
})
