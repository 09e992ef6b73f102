/** How much less the best action that was not taken promised. */
export type Comparison = 'tie' | 'less' | 'half' | 'little' | 'hardly' | 'cost'

/** Points; no bot's judgement is so fine that a smaller difference says anything. */
const TINY = 0.03
/** From these shares of the chosen action's value upwards, the first that fits. */
const SHARES = [
  ['tie', 0.9],
  ['less', 0.6],
  ['half', 0.4],
  ['little', 0.1],
] as const satisfies readonly (readonly [Comparison, number])[]

/** Compares what two actions promise, in points beside doing nothing more. */
export const compareValues = (chosen: number, rejected: number): Comparison => {
  if (chosen - rejected < TINY) return 'tie'
  if (chosen <= 0 || rejected <= -TINY) return 'cost'
  return SHARES.find(([, share]) => rejected / chosen >= share)?.[0] ?? 'hardly'
}

export const COMPARISON_WORDS: Readonly<Record<Comparison, string>> = {
  tie: 'about as good',
  less: 'clearly less',
  half: 'about half as much',
  little: 'much less',
  hardly: 'hardly anything',
  cost: 'worse than doing nothing more',
}

/** Points as an estimate, with a true minus; what rounds to nothing has none. */
export const estimate = (value: number, decimals = 2): string => {
  const rounded = value.toFixed(decimals)
  return Number(rounded) === 0 ? rounded.replace('-', '') : rounded.replace('-', '−')
}
