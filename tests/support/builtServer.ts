import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** The built server in a process of its own. */
export interface BuiltServer {
  url: string
  process: ChildProcess
  /** Ends it, by default as `kill` does; resolves when it is gone. */
  stop: (signal?: NodeJS.Signals) => Promise<void>
}

/** Starts the last build and waits for the one line in which it says where it is. */
export const startBuilt = async (
  environment: Record<string, string>,
  nodeOptions: readonly string[] = [],
): Promise<BuiltServer> => {
  const server = spawn(process.execPath, [...nodeOptions, 'dist/server/main.js'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'warn',
      ...environment,
    },
  })
  return {
    url: await addressOf(server),
    process: server,
    stop: async (signal = 'SIGTERM') => {
      const isRunning = server.exitCode === null && server.signalCode === null
      server.kill(signal)
      if (isRunning) await once(server, 'exit')
    },
  }
}

const addressOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let output = ''
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const address = /at (http:\S+)/.exec(output)?.[1]
      if (address !== undefined) resolve(address)
    }
    server.stdout?.on('data', read)
    server.stderr?.on('data', read)
    server.once('exit', () => {
      reject(new Error(`The server ended before it listened:\n${output}`))
    })
  })
