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
  numbers: '9ede3816b4e8',
  /** Cells of all games together; for `grew` and `secondary`, colonies that go back to one cell each. */
  cells: {
    launched: 115417,
    invaded: 95173,
    intravasated: 59411,
    extravasated: 30590,
    grew: 11325,
    secondary: 9739,
  },
  /** Of the cells that set out in a game, the share that came so far: over single games. */
  shares: {
    launched: { mean: 1, sd: 0 },
    invaded: { mean: 0.82527, sd: 0.036322 },
    intravasated: { mean: 0.517038, sd: 0.058457 },
    extravasated: { mean: 0.268861, sd: 0.051517 },
    grew: { mean: 0.100082, sd: 0.019385 },
    secondary: { mean: 0.086459, sd: 0.017913 },
  },
} as const
