import * as v from 'valibot'

/** Every setting: what it means, what it may be, and what it is if nobody says anything. */
interface Rule {
  help: string
  fallback: string
  schema: v.GenericSchema<string, unknown>
}

const number = (name: string, min: number, max: number, note = '') => {
  const message = `${name} must be a whole number from ${min} to ${max}${note}`
  return v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/, message),
    v.transform(Number),
    v.minValue(min, message),
    v.maxValue(max, message),
  )
}
const text = (name: string) => v.pipe(v.string(), v.nonEmpty(`${name} must not be empty`))
const origin = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^/\s]+$/, 'ALLOWED_ORIGINS must be origins such as https://example.org'),
)
const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const

const RULES = {
  port: {
    help: 'Where to listen; 0 takes any free port. Unless it is set, a busy port gives way to the next.',
    fallback: '3000',
    schema: number('PORT', 0, 65_535, ' (0 takes any free port)'),
  },
  host: {
    help: 'The network address to listen at.',
    fallback: '0.0.0.0',
    schema: text('HOST'),
  },
  dataDir: {
    help: 'The folder that keeps tables and games.',
    fallback: '.data',
    schema: text('DATA_DIR'),
  },
  allowedOrigins: {
    help: 'Other origins whose pages may connect, with commas between. Pages from here always may.',
    fallback: '',
    schema: v.pipe(
      v.string(),
      v.transform((list) =>
        list
          .split(',')
          .map((item) => item.trim())
          .filter((item) => item !== ''),
      ),
      v.array(origin),
    ),
  },
  silenceSeconds: {
    help: 'A person silent for so long while the table waits for them gets a nudge.',
    fallback: '20',
    schema: number('SILENCE_SECONDS', 1, 3600),
  },
  nudgeSeconds: {
    help: 'So long after the nudge autopilot plays for them.',
    fallback: '5',
    schema: number('NUDGE_SECONDS', 0, 3600),
  },
  botPauseMs: {
    help: 'How long bots wait before each action, so that people can follow them.',
    fallback: '500',
    schema: number('BOT_PAUSE_MS', 0, 60_000),
  },
  movesPerSecond: {
    help: 'How many messages a seat may send a second, on average; three times as many at once.',
    fallback: '10',
    schema: number('MOVES_PER_SECOND', 1, 100_000),
  },
  tablesPerMinute: {
    help: 'How many tables all visitors together may open a minute, on average.',
    fallback: '120',
    schema: number('TABLES_PER_MINUTE', 1, 1_000_000),
  },
  classesPerMinute: {
    help: 'How many classes all visitors together may open a minute, on average.',
    fallback: '30',
    schema: number('CLASSES_PER_MINUTE', 1, 1_000_000),
  },
  lessonSpeed: {
    help: 'How many times faster than real the clock of a lesson runs, to rehearse one.',
    fallback: '1',
    schema: number('LESSON_SPEED', 1, 1000),
  },
  keepDays: {
    help: 'Tables left for so long are removed, and classes so long after their end.',
    fallback: '30',
    schema: number('KEEP_DAYS', 1, 3650),
  },
  logLevel: {
    help: `What to log: ${LEVELS.join(', ')}.`,
    fallback: 'warn',
    schema: v.picklist(LEVELS, `LOG_LEVEL must be one of ${LEVELS.join(', ')}`),
  },
} satisfies Record<string, Rule>

type Name = keyof typeof RULES
type Values = { [N in Name]: v.InferOutput<(typeof RULES)[N]['schema']> }

export interface Settings extends Values {
  /** False when nobody asked for this port, so that the next free one will do as well. */
  portIsFixed: boolean
}

const entriesOf = (): [Name, Rule][] => Object.entries(RULES) as [Name, Rule][]

/** `keepDays` is read from KEEP_DAYS. */
const variableOf = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()

/** The one place that reads environment variables. Throws an Error fit to be shown as it is. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const wrong: string[] = []
  const values: Partial<Record<Name, unknown>> = {}
  for (const [name, { fallback, schema }] of entriesOf()) {
    const given = environment[variableOf(name)]
    const result = v.safeParse(schema, given ?? fallback)
    if (result.success) values[name] = result.output
    else wrong.push(`${result.issues[0].message}, not "${given ?? ''}".`)
  }
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  return { ...(values as Values), portIsFixed: environment[variableOf('port')] !== undefined }
}

/** What `--help` prints. */
export const settingsHelp = (): string =>
  [
    'Serves Seed & Soil. Settings are environment variables:',
    '',
    ...entriesOf().map(
      ([name, { help, fallback }]) =>
        `  ${variableOf(name).padEnd(18)} ${help}${fallback === '' ? '' : ` (${fallback})`}`,
    ),
  ].join('\n')
