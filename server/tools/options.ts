import { appendFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** What an option takes: a whole number from `min` (1), a text, or nothing. */
export type OptionSpec =
  | { type: 'count'; default: number; min?: number; max: number }
  | { type: 'text'; default: string }
  | { type: 'flag' }

type Value<S extends OptionSpec> = S extends { type: 'count' }
  ? number
  : S extends { type: 'text' }
    ? string
    : boolean

type Values<S extends Record<string, OptionSpec>> = { [K in keyof S]: Value<S[K]> } & {
  /** What stood on the command line without an option. */
  rest: string[]
}

/** Ends the program: one line that says what is wrong and where, exit code 2. */
export const refuse = (message: string): never => {
  console.error(message.replaceAll('\n', ' '))
  process.exit(2)
}

const countOf = (name: string, text: string, min: number, max: number): number => {
  const count = /^\d+$/.test(text) ? Number(text) : NaN
  return count >= min && count <= max
    ? count
    : refuse(`--${name} takes a whole number from ${String(min)} to ${String(max)}, not “${text}”`)
}

/** A list of whole numbers with commas between them, each from `min` to `max`, each once. */
export const countsIn = (name: string, text: string, min: number, max: number): number[] => {
  const counts = text.split(',').map((part) => (/^ *\d+ *$/.test(part) ? Number(part) : NaN))
  return counts.every((count) => count >= min && count <= max) &&
    new Set(counts).size === counts.length
    ? counts
    : refuse(
        `--${name} takes numbers from ${String(min)} to ${String(max)} with commas between, not “${text}”`,
      )
}

/** Ends the program now rather than after the work, if this file cannot be written. */
export const refuseUnwritable = (name: string, file: string): void => {
  try {
    appendFileSync(file, '')
  } catch (error) {
    refuse(`--${name} ${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const parse = (argv: string[], specs: Record<string, OptionSpec>, rests: boolean) => {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: rests,
      options: {
        help: { type: 'boolean' },
        ...Object.fromEntries(
          Object.entries(specs).map(([name, { type }]) => [
            name,
            { type: type === 'flag' ? ('boolean' as const) : ('string' as const) },
          ]),
        ),
      },
    })
  } catch (error) {
    const said = error instanceof Error ? error.message.split('. ')[0] : String(error)
    return refuse(`${said ?? 'unknown option'}; --help lists the options`)
  }
}

/**
 * Parses a tool's command line. `--help` prints the usage; anything unknown ends the program.
 *
 * @param rests whether the tool takes arguments without an option, such as a file
 */
export const parseOptions = <S extends Record<string, OptionSpec>>(
  argv: string[],
  usage: string,
  specs: S,
  rests = false,
): Values<S> => {
  const parsed = parse(argv, specs, rests)
  const values: Record<string, unknown> = parsed.values
  if (values['help'] === true) {
    console.log(usage)
    process.exit(0)
  }
  const read = ([name, spec]: [string, OptionSpec]) => {
    const value = values[name]
    if (spec.type === 'flag') return [name, value === true]
    if (typeof value !== 'string') return [name, spec.default]
    return [name, spec.type === 'count' ? countOf(name, value, spec.min ?? 1, spec.max) : value]
  }
  // Built entry by entry from `specs`, which the compiler cannot follow.
  return {
    ...Object.fromEntries(Object.entries(specs).map(read)),
    rest: parsed.positionals,
  } as Values<S>
}
