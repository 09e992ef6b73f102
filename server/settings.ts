import * as v from 'valibot'

const portMessage = 'PORT must be a whole number from 0 to 65535 (0 takes any free port)'

const Environment = v.object({
  PORT: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,5}$/, portMessage),
      v.transform(Number),
      v.maxValue(65_535, portMessage),
    ),
  ),
  HOST: v.optional(v.pipe(v.string(), v.nonEmpty('HOST must not be empty')), '0.0.0.0'),
})

export interface Settings {
  host: string
  port: number
  /** False when nobody asked for this port, so that the next free one will do as well. */
  portIsFixed: boolean
}

/** The one place that reads environment variables. Throws an Error fit to be shown as it is. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const result = v.safeParse(Environment, environment)
  if (!result.success) {
    throw new Error(
      result.issues.map(({ message, input }) => `${message}, not "${String(input)}".`).join('\n'),
    )
  }
  const { HOST: host, PORT: port } = result.output
  return { host, port: port ?? 3000, portIsFixed: port !== undefined }
}
