import {
  LENGTHS,
  MEDALS,
  TUMOUR_TYPES,
  type BotName,
  type Length,
  type TumourType,
} from '../../game/public'
import { targetsFrom, type Target } from '../../game/simulation/targets'
import type { Crew } from './crew'
import { fingerprint } from './fingerprint'
import type { TargetsTask } from './threads/targets'

/** Where the targets stand, from the root of the project. */
export const TARGETS_FILE = 'game/targetScores.ts'

export interface TargetsMethod {
  bot: BotName
  games: number
  seed: string
}

/** The command that writes the file again. */
export const targetsCommand = ({ bot, games, seed }: TargetsMethod): string =>
  `npm run targets -- --bot ${bot} --games ${games} --seed ${seed} --write`

/** The targets of every length and tumour type, in the order of `LENGTHS` and `TUMOUR_TYPES`. */
export type Found = readonly {
  length: Length
  tumour: TumourType
  targets: ReturnType<typeof targetsFrom>
}[]

/** Games that a thread plays before it answers. */
const CHUNK = 25

/** Plays so many games of each tumour type and length. The same seed gives the same targets. */
export const findTargets = async (
  crew: Crew<TargetsTask, number[]>,
  { bot, games, seed }: TargetsMethod,
): Promise<Found> => {
  const starts = Array.from({ length: Math.ceil(games / CHUNK) }, (_, i) => i * CHUNK)
  const cells = LENGTHS.flatMap((length) => TUMOUR_TYPES.map((tumour) => ({ length, tumour })))
  return Promise.all(
    cells.map(async (cell) => {
      const tasks = starts.map((from) => ({
        ...{ ...cell, bot, seed, from, to: Math.min(games, from + CHUNK) },
      }))
      return { ...cell, targets: targetsFrom((await crew.all(tasks)).flat()) }
    }),
  )
}

const row = ({ tumour, targets }: Found[number]): string => {
  const list = (value: (target: Target) => number) =>
    MEDALS.map((medal) => value(targets[medal])).join(', ')
  return `    ${tumour}: { points: [${list(({ points }) => points)}], reached: [${list(({ reached }) => reached)}] },`
}

/** The targets as the file of the game that holds them. */
export const targetsFile = (method: TargetsMethod, found: Found): string =>
  [
    "import type { Length, TumourType } from './vocabulary'",
    '',
    '/**',
    ' * Target scores for one seat alone against the body, for bronze, silver and gold: points, and how many',
    ' * of the games of a bot reached them. `GOALS` in game/simulation/targets.ts says what they aim at.',
    ` * Written by \`${targetsCommand(method)}\`; do not edit it.`,
    ' */',
    'export const TARGET_GAMES = {',
    `  bot: '${method.bot}',`,
    `  games: ${method.games},`,
    `  seed: '${method.seed}',`,
    '  /** Names all numbers of the rules and what the cards do: a test compares it. */',
    `  numbers: '${fingerprint()}',`,
    '} as const',
    '',
    'type Three = readonly [bronze: number, silver: number, gold: number]',
    '',
    'export const TARGET_SCORES: Readonly<',
    '  Record<Length, Readonly<Record<TumourType, { readonly points: Three; readonly reached: Three }>>>',
    '> = {',
    ...LENGTHS.flatMap((length) => [
      `  ${length}: {`,
      ...found.filter((cell) => cell.length === length).map(row),
      '  },',
    ]),
    '}',
    '',
  ].join('\n')
