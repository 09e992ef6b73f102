import { describe, expect, test } from 'vitest'
import type { LogEntry } from '../../game/log'
import { cellsByStep, fidelityOf, type CellsByStep } from '../../game/simulation/fidelity'

const base = { rule: 'A4', round: 1, seat: '0' } as const
const landed = (founded: boolean): LogEntry => ({
  ...base,
  key: 'landed',
  at: 'lung',
  cells: 1,
  size: 1,
  founded,
  woke: false,
})
const grew = (from: number, seat: '0' | '1' = '0'): LogEntry => ({
  ...base,
  seat,
  key: 'grew',
  cause: { by: 'rule' },
  at: 'lung',
  from,
  to: from + 1,
})
const cells = (launched: number, secondary: number): CellsByStep => ({
  launched,
  invaded: launched,
  intravasated: launched,
  extravasated: launched,
  grew: secondary,
  secondary,
})

describe('colonies that grew', () => {
  test('count once, however far they grow', () => {
    expect(cellsByStep([landed(true), grew(1), grew(2)]).grew).toBe(1)
  })
  test('count again when they are founded anew', () => {
    expect(cellsByStep([landed(true), grew(1), landed(true), grew(1)]).grew).toBe(2)
  })
  test('do not count when cells only join them', () => {
    expect(cellsByStep([landed(true), grew(1), landed(false), grew(2)]).grew).toBe(1)
  })
  test('are those of the seat that founded them', () => {
    expect(cellsByStep([landed(true), grew(1, '1')]).grew).toBe(0)
  })
})

describe('what many games have shown', () => {
  test('are sums of cells, and the mean and spread of the shares of single games', () => {
    const { cells: sums, shares } = fidelityOf([cells(10, 1), cells(20, 6)])
    expect(sums.launched).toBe(30)
    expect(sums.secondary).toBe(7)
    expect(shares.secondary.mean).toBeCloseTo(0.2)
    expect(shares.secondary.sd).toBeCloseTo(Math.sqrt(0.02))
    expect(shares.launched).toEqual({ mean: 1, sd: 0 })
  })
  test('need two games, in each of which a cell set out', () => {
    expect(() => fidelityOf([cells(10, 1)])).toThrow(new RangeError('a spread needs two games'))
    expect(() => fidelityOf([cells(10, 1), cells(0, 0)])).toThrow(new RangeError('no cell set out'))
  })
})
