import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ACTION_MOVES } from '../../client/controls/kinds'
import { ACTION_LINES, roundLines } from '../../client/help/lines'
import { NUMBERS, type SeatId } from '../../game/public'

const order = (seats: number) => Array.from({ length: seats }, (_, i) => String(i) as SeatId)

describe('the help', () => {
  test('has a line for every kind of action', () => {
    expect(ACTION_LINES.map(({ move }) => move)).toEqual([...ACTION_MOVES])
    for (const { rule } of ACTION_LINES) expect(rule.length).toBeLessThan(160)
  })

  test('takes its numbers from the rules: none is typed', () => {
    const source = readFileSync('client/help/lines.ts', 'utf8')
    expect(source.match(/\d/g)).toBeNull()
    const [divide] = ACTION_LINES
    expect(divide?.rule).toContain(`${NUMBERS.divide.cells} cells`)
  })

  test('knows how many actions this table has', () => {
    const { few, many, manyFromSeats } = NUMBERS.actions
    const lines = (seats: number) => roundLines({ order: order(seats), length: 'full' }).join(' ')
    expect(lines(manyFromSeats - 1)).toContain(`You take ${few} actions`)
    expect(lines(manyFromSeats)).toContain(`You take ${many} actions`)
  })

  test('says of a first game what comes later in it', () => {
    const later = `From round ${NUMBERS.firstGame.offers} on you are offered`
    expect(roundLines({ order: order(3), length: 'first' }).join(' ')).toContain(later)
    expect(roundLines({ order: order(3), length: 'short' }).join(' ')).not.toContain('From round')
  })
})
