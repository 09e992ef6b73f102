import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { GameIdeas } from '../../client/ideas/GameIdeas'
import { ideaOf, parseRecord } from '../../game/public'

const file = join(import.meta.dirname, '../games/four-seats.json')
const { record: kept } = JSON.parse(readFileSync(file, 'utf8')) as { record: unknown }
const parsed = parseRecord(kept)
if (!parsed.ok) throw new Error(parsed.problem.message)
const record = { ...parsed.record, reasons: [] }

describe('ideas to talk about at the end of a game', () => {
  test('tell that they come from the check as well, where somebody answered it', () => {
    const html = renderToStaticMarkup(
      <GameIdeas record={record} seat="0" answers={{ 'A-order': 'c', 'B-order': 'a' }} />,
    )
    expect(html).toContain(ideaOf('MC10').title)
    expect(html).toContain('in what you answered before it')
  })
  test('say nothing of a check that nobody answered', () => {
    const reason = { round: 2, seat: '0', prompt: 'lasting-change', reason: 'a' } as const
    const reasons = [0, 1].map((step) => ({ ...reason, step }))
    for (const answers of [undefined, {}]) {
      const html = renderToStaticMarkup(
        <GameIdeas record={{ ...record, reasons }} seat="0" answers={answers} />,
      )
      expect(html).toContain(ideaOf('MC07').title)
      expect(html).not.toContain('answered')
    }
  })
  test('are not there where there is nothing to say', () => {
    expect(
      renderToStaticMarkup(<GameIdeas record={record} seat="0" answers={{ 'A-order': 'b' }} />),
    ).toBe('')
  })
})
