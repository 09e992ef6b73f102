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
  numbers: '11c21f88a1cc',
  /** Cells of all games together; for `grew` and `secondary`, colonies that go back to one cell each. */
  cells: {
    launched: 112172,
    invaded: 92544,
    intravasated: 58756,
    extravasated: 30893,
    grew: 11526,
    secondary: 9953,
  },
  /** Of the cells that set out in a game, the share that came so far: over single games. */
  shares: {
    launched: { mean: 1, sd: 0 },
    invaded: { mean: 0.825458, sd: 0.038771 },
    intravasated: { mean: 0.525328, sd: 0.056907 },
    extravasated: { mean: 0.278605, sd: 0.051239 },
    grew: { mean: 0.104735, sd: 0.020068 },
    secondary: { mean: 0.090831, sd: 0.018347 },
  },
} as const
