import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ActionDetail } from '../../client/controls/ActionDetail'
import { Marks } from '../../client/help/Marks'
import { MatchProvider, type Match } from '../../client/match/useMatch'
import { Waiting } from '../../client/match/Waiting'
import { localTable, person, skilled } from '../support/localTable'

/** What is said at a table of one seat, where there is nobody else to speak of. */
const nothing = () => undefined
const textOf = (match: Match, screen: ReactNode): string =>
  renderToStaticMarkup(<MatchProvider match={match}>{screen}</MatchProvider>)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const sit = (...controllers: Parameters<typeof localTable>[0]): Match => {
  const { match, now } = localTable(controllers)
  match.close()
  return now()
}
const alone = sit(person)
const together = sit(person, skilled)

test('preparing a niche makes growth easier for you, or for everybody where there are others', () => {
  const note = (match: Match) =>
    textOf(
      match,
      <ActionDetail
        match={match}
        seat="0"
        move="niche"
        spot={null}
        onBack={nothing}
        onAct={nothing}
      />,
    )
  expect(note(alone)).toContain('Growth here becomes easier for you, from the moment')
  expect(note(alone)).not.toContain('everybody')
  expect(note(together)).toContain('Growth here becomes easier for everybody, from the moment')
})

test('the key of the board speaks of everybody only where there are others', () => {
  const key = (isAlone: boolean) => textOf(alone, <Marks isAlone={isAlone} />)
  expect(key(true)).toMatch(/A niche marker: growth here is easier *$/)
  expect(key(true)).not.toContain('everybody')
  expect(key(false)).toContain('A niche marker: growth here is easier for everybody')
})

describe('while the body acts', () => {
  const waiting = (match: Match) => textOf(match, <Waiting match={{ ...match, turn: null }} />)

  test('it acts for everybody where there are others', () => {
    expect(waiting(together)).toContain('The body acts for everybody.')
    expect(waiting(alone)).toContain('The body acts.')
  })
})
