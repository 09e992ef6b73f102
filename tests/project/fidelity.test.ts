import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FUNNEL_OF_GAME } from '../../game/science/funnelOfGame'
import { cellsByStep, FIDELITY_STEPS, fidelityOf } from '../../game/simulation/fidelity'
import { selfPlay } from '../../game/simulation/selfPlay'
import { FIDELITY_FILE, fidelityCommand, fidelityFile } from '../../server/tools/fidelity'
import { fingerprint } from '../../server/tools/fingerprint'

/** The science page on the odds is fed by this file: it is made anew when the numbers have changed. */
const file = readFileSync(FIDELITY_FILE, 'utf8')
const { bots, games, cells, shares } = FUNNEL_OF_GAME

describe(FIDELITY_FILE, () => {
  test('was made with the numbers as they are: if not, run the command that it names', () => {
    expect(FUNNEL_OF_GAME.numbers).toBe(fingerprint())
  })
  test('is what the tool writes, and names the command', () => {
    expect(file).toContain(`\`${fidelityCommand(FUNNEL_OF_GAME)}\``)
    expect(file).toBe(fidelityFile(FUNNEL_OF_GAME, { cells, shares }))
  })
  test('would be seen to be old', () => {
    expect(fingerprint({ 'startCells.melanoma': 11 })).not.toBe(FUNNEL_OF_GAME.numbers)
  })
  test('was made from enough games to know each share to a hundredth', () => {
    for (const step of FIDELITY_STEPS)
      expect((1.96 * shares[step].sd) / Math.sqrt(games)).toBeLessThan(0.01)
  })
  test('has fewer cells with every step', () => {
    const counts = FIDELITY_STEPS.map((step) => cells[step])
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  })

  const played = Array.from({ length: 12 }, (_, i) =>
    cellsByStep(selfPlay(bots, 'full', `again/${i}`).log),
  )
  test.each(FIDELITY_STEPS)('other games agree with it: %s', (step) => {
    const again = fidelityOf(played).shares[step].mean
    const { mean, sd } = shares[step]
    // 999 times in 1,000 the mean of so few games lies no further away than this.
    const reach = 3.29 * sd * Math.sqrt(1 / played.length + 1 / games)
    expect(Math.abs(again - mean)).toBeLessThanOrEqual(reach)
  })
})
