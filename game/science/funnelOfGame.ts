/**
 * How many cells came how far in full games between bots, tumour types dealt: beside it stands what
 * studies found (client/science/Fidelity.tsx).
 * Written by `npm run simulate -- --games 1000 --seed fidelity --seats skilled,skilled,skilled,skilled --write`;
 * do not edit it.
 */
export const FUNNEL_OF_GAME = {
  bots: ['skilled', 'skilled', 'skilled', 'skilled'],
  games: 1000,
  seed: 'fidelity',
  /** Names all numbers of the rules and what the cards do: a test compares it. */
  numbers: 'b95a74b4f54c',
  /** Cells of all games together; for `grew` and `secondary`, colonies that go back to one cell each. */
  cells: {
    launched: 111737,
    invaded: 92084,
    intravasated: 58666,
    extravasated: 30818,
    grew: 11506,
    secondary: 9945,
  },
  /** Of the cells that set out in a game, the share that came so far: over single games. */
  shares: {
    launched: { mean: 1, sd: 0 },
    invaded: { mean: 0.824752, sd: 0.039755 },
    intravasated: { mean: 0.526915, sd: 0.059328 },
    extravasated: { mean: 0.279576, sd: 0.053491 },
    grew: { mean: 0.105029, sd: 0.020728 },
    secondary: { mean: 0.091206, sd: 0.019003 },
  },
} as const
