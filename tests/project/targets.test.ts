import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MEDALS, targetsOf } from '../../game/medals'
import { GOALS } from '../../game/simulation/targets'
import { TARGET_GAMES } from '../../game/targetScores'
import { LENGTHS, TUMOUR_TYPES } from '../../game/vocabulary'
import { fingerprint } from '../../server/tools/fingerprint'
import { TARGETS_FILE, targetsCommand, targetsFile } from '../../server/tools/targets'

/** The file is made anew when the numbers have changed; its figures are chance and are not looked at. */
const file = readFileSync(TARGETS_FILE, 'utf8')
const cells = LENGTHS.flatMap((length) =>
  TUMOUR_TYPES.map((tumour) => ({ length, tumour, targets: targetsOf(tumour, length) })),
)

describe(TARGETS_FILE, () => {
  test('was made with the numbers as they are: if not, run the command that it names', () => {
    expect(TARGET_GAMES.numbers).toBe(fingerprint())
  })
  test('is what the tool writes, and names the command', () => {
    expect(file).toContain(`\`${targetsCommand(TARGET_GAMES)}\``)
    expect(file).toBe(targetsFile(TARGET_GAMES, cells))
  })
  test('would be seen to be old', () => {
    expect(fingerprint({ 'startCells.melanoma': 11 })).not.toBe(TARGET_GAMES.numbers)
  })
  test('was made from enough games to tell one in twenty from one in ten', () => {
    expect(TARGET_GAMES.games).toBeGreaterThanOrEqual(300)
  })
  test.each(cells)('$tumour, $length: targets rise, and are about as rare as meant', (cell) => {
    const { bronze, silver, gold } = cell.targets
    expect(bronze.points).toBeGreaterThan(0)
    expect(silver.points).toBeGreaterThan(bronze.points)
    expect(gold.points).toBeGreaterThan(silver.points)
    for (const medal of MEDALS) {
      // Points are whole, and many games come to the same ones: a step can be a quarter of the games.
      const share = cell.targets[medal].reached / TARGET_GAMES.games
      expect(Math.abs(share - GOALS[medal]), medal).toBeLessThanOrEqual(0.15)
    }
  })
})
