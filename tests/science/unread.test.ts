import { describe, expect, test } from 'vitest'
import anoikisResistance from '../../game/cards/adaptations/anoikis-resistance'
import nkPatrol from '../../game/cards/immune/nk-patrol'
import { BANK } from '../../game/questions/bank'
import { TOPICS } from '../../game/science/topics'
import { unread } from '../../game/science/unread'

describe('what nobody has read in its source', () => {
  const listed = (kind: string) => unread().flatMap((text) => (text.kind === kind ? [text.id] : []))

  test('is listed, page by page; what was read is not', () => {
    const pages = TOPICS.filter(({ certainty }) => certainty !== 'L').map(({ id }) => id)
    expect(pages).toContain('lymph-route')
    expect(listed('science page')).toEqual(pages)
  })
  test('is listed, card by card', () => {
    expect([anoikisResistance.certainty, nkPatrol.certainty]).toEqual(['M-H', 'L'])
    expect(listed('card')).toContain(anoikisResistance.id)
    expect(listed('card')).not.toContain(nkPatrol.id)
  })
  test('says how sure it is and where it should be found', () => {
    for (const { certainty, sources, text } of unread()) {
      expect(certainty).not.toBe('L')
      expect(sources).not.toEqual([])
      expect(text).toMatch(/^[A-Z“].*[.?]$/s)
    }
  })
  test('leaves out questions that name no figure', () => {
    const silent = BANK.filter(({ question }) => question.certainty === undefined)
    expect(silent).not.toEqual([])
    for (const { id } of silent) expect(listed('question')).not.toContain(id)
  })
})
