import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isPlayerName } from '../../game/simulation/players'
import {
  cellsOf,
  CHECK_PAGE,
  commandOf,
  methodLine,
  PAGE,
  pageOf,
  type Method,
} from '../../server/tools/page'
import { fingerprint } from '../../server/tools/fingerprint'

/** A page is made anew when what it was made with has changed; its figures are chance and are not looked at. */

const methodIn = (text: string): Method => {
  const found =
    /^Bot: ([\w-]+)(?:, (\d+) playouts a decision)?\. Games a cell: (\d+)\. Seed: (\S+)\. Numbers:/m.exec(
      text,
    )
  const [, bot = '', playouts = '0', games = '', seed = ''] = found ?? []
  if (!isPlayerName(bot)) throw new Error(`there is no bot “${bot}”`)
  return { bot, games: Number(games), seed, playouts: Number(playouts) }
}

describe.each([PAGE, CHECK_PAGE])('%s', (path) => {
  const page = readFileSync(path, 'utf8')
  const method = methodIn(page)

  test('tells of the bot whose page it is', () => {
    expect(pageOf(method.bot)).toBe(path)
  })

  test('was made with the numbers as they are: if not, run the command that it names', () => {
    expect(page).toContain(methodLine(method))
  })
  test('names the command that makes it', () => {
    expect(page).toContain(`\`${commandOf(method)}\``)
  })
  test('has every cell, and every row of each', () => {
    const sections = page.split(/^## /m).slice(1)
    const cells = cellsOf(method.bot)
    expect(sections.map((section) => section.split('\n')[0])).toEqual(cells.map(({ name }) => name))
    for (const [i, { rows }] of cells.entries()) {
      const lines = sections[i]?.match(/^\| .* \| (holds|missed) \|$/gm) ?? []
      expect(lines).toHaveLength(rows.length)
    }
  })
  test('would be seen to be old', () => {
    expect(fingerprint({ 'soil.breast.lung': 5 })).not.toBe(fingerprint())
    expect(fingerprint({ 'invade.need': 3 }), 'a number that tune leaves alone').not.toBe(
      fingerprint(),
    )
    expect(fingerprint({ 'cost.met': 4 })).not.toBe(fingerprint({ 'cost.met': 3 }))
    expect(page.replace(fingerprint(), fingerprint({ 'cost.met': 4 }))).not.toContain(
      methodLine(method),
    )
  })
})
