import {
  FIDELITY_STEPS,
  type CellsByStep,
  type Fidelity,
  type Spread,
} from '../../game/simulation/fidelity'
import type { PlayerName } from '../../game/simulation/players'
import { fingerprint } from './fingerprint'

/** Where the funnel of the game stands for the science page on it, from the root of the project. */
export const FIDELITY_FILE = 'game/science/funnelOfGame.ts'

export interface FidelityMethod {
  bots: readonly PlayerName[]
  games: number
  seed: string
}

/** The command that writes the file again. */
export const fidelityCommand = ({ bots, games, seed }: FidelityMethod): string =>
  `npm run simulate -- --games ${games} --seed ${seed} --seats ${bots.join(',')} --write`

const cellsIn = (cells: CellsByStep): string[] =>
  FIDELITY_STEPS.map((step) => `    ${step}: ${cells[step]},`)

const sharesIn = (shares: Readonly<Record<string, Spread>>): string[] =>
  FIDELITY_STEPS.map((step) => {
    const { mean, sd } = shares[step] ?? { mean: NaN, sd: NaN }
    return `    ${step}: { mean: ${round(mean)}, sd: ${round(sd)} },`
  })

/** Six digits: far more than chance leaves certain. */
const round = (value: number): number => Number(value.toFixed(6))

/** What many games have shown, as the file of the game that holds it. */
export const fidelityFile = (method: FidelityMethod, { cells, shares }: Fidelity): string =>
  [
    '/**',
    ' * How many cells came how far in full games between bots, tumour types dealt: beside it stands what',
    ' * studies found (client/science/Fidelity.tsx).',
    ` * Written by \`${fidelityCommand(method)}\`;`,
    ' * do not edit it.',
    ' */',
    'export const FUNNEL_OF_GAME = {',
    `  bots: [${method.bots.map((bot) => `'${bot}'`).join(', ')}],`,
    `  games: ${method.games},`,
    `  seed: '${method.seed}',`,
    '  /** Names all numbers of the rules and what the cards do: a test compares it. */',
    `  numbers: '${fingerprint()}',`,
    '  /** Cells of all games together; for `grew` and `secondary`, colonies that go back to one cell each. */',
    '  cells: {',
    ...cellsIn(cells),
    '  },',
    '  /** Of the cells that set out in a game, the share that came so far: over single games. */',
    '  shares: {',
    ...sharesIn(shares),
    '  },',
    '} as const',
    '',
  ].join('\n')
