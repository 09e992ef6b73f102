import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { inTime } from './client'

/** A server has so long to start, and so long to end in peace. */
const START_MS = 20_000
const END_MS = 8_000

/** One core for the servers and one for this program, if there are two and a way to choose them. */
interface Cores {
  server: number
  generator: number
}

/** The cores that this process may use: `0-3,8` and the like. */
const allowedCores = (): number[] => {
  const status = readFileSync('/proc/self/status', 'utf8')
  const ranges = /^Cpus_allowed_list:\s*(\S+)/m.exec(status)?.[1]?.split(',') ?? []
  return ranges.flatMap((range) => {
    const [first = NaN, last = first] = range.split('-').map(Number)
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  })
}

const chooseCores = (): Cores | undefined => {
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' })
    const [server, generator] = allowedCores()
    return server === undefined || generator === undefined ? undefined : { server, generator }
  } catch {
    return undefined // not Linux, or without its tools
  }
}

/** Set by `pin`. */
let cores: Cores | undefined

/** From now on servers have a core to themselves. False where that cannot be had. */
export const pin = (): boolean => {
  cores = chooseCores()
  if (cores === undefined) return false
  const args = ['--all-tasks', '--cpu-list', '--pid', String(cores.generator), String(process.pid)]
  execFileSync('taskset', args, { stdio: 'ignore' })
  return true
}

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** What a process has cost so far. */
export interface Cost {
  userMicros: number
  systemMicros: number
  rssBytes: number
  /** Heap and buffers; of use only after `collect`. */
  heldBytes: number
}

/**
 * Runs in the server's process before the server does, and tells on request what it costs. Written
 * out as source code, so it knows nothing of this file.
 */
const probe = (): void => {
  process.on('message', (what) => {
    if (what === 'collect') globalThis.gc?.()
    const { user, system } = process.cpuUsage()
    const { rss, heapUsed, external } = process.memoryUsage()
    process.send?.({
      userMicros: user,
      systemMicros: system,
      rssBytes: rss,
      heldBytes: heapUsed + external,
    })
  })
  // Should this program be killed, its servers do not outlive it.
  process.once('disconnect', () => process.exit())
  process.channel?.unref()
}
const PROBE = `data:text/javascript,${encodeURIComponent(`(${probe.toString()})()`)}`

/** A server in a process of its own, on a core of its own. */
export class ServerProcess {
  private output = ''

  private constructor(
    readonly name: string,
    private readonly child: ChildProcess,
  ) {
    running.add(child)
    const read = (chunk: Buffer) => (this.output = (this.output + chunk.toString()).slice(-4000))
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', () => running.delete(child))
  }

  /** Starts `node …args`, and waits for the address in what it prints. */
  static async start(
    name: string,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
  ): Promise<ServerProcess & { url: string }> {
    const node = [process.execPath, '--expose-gc', '--import', PROBE, ...args]
    const on = cores === undefined ? [] : ['taskset', '--cpu-list', String(cores.server)]
    const [file = '', ...rest] = [...on, ...node]
    const server = new ServerProcess(
      name,
      spawn(file, rest, {
        env: { ...process.env, NODE_ENV: 'production', ...env },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      }),
    )
    return Object.assign(server, { url: await server.address() })
  }

  private async address(): Promise<string> {
    const deadline = performance.now() + START_MS
    while (performance.now() < deadline && this.isRunning) {
      const url = /http:\/\/[\w.]+:\d+/.exec(this.output)?.[0]
      if (url !== undefined) return url
      await sleep(20)
    }
    throw new Error(`the ${this.name} server did not start. ${this.lastWords}`)
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null
  }

  private hasEnded(): Error {
    return new Error(`the ${this.name} server has ended. ${this.lastWords}`)
  }

  /** The same promise, but one that fails at once when the server ends meanwhile. */
  async whileRunning<T>(promise: Promise<T>): Promise<T> {
    if (!this.isRunning) throw this.hasEnded()
    let end = () => {}
    const ended = new Promise<never>((_, reject) => {
      end = () => reject(this.hasEnded())
    })
    this.child.once('exit', end)
    try {
      return await Promise.race([promise, ended])
    } finally {
      this.child.off('exit', end)
    }
  }

  /** The end of what it printed, in one line. */
  get lastWords(): string {
    const lines = this.output.trim().split('\n').slice(-5).join(' / ')
    return lines === '' ? 'It said nothing.' : `It said: ${lines}`
  }

  /** @param collect whether to throw away first what nothing refers to any more */
  async cost(collect = false): Promise<Cost> {
    if (!this.isRunning) throw this.hasEnded()
    this.child.send(collect ? 'collect' : 'tell')
    const [cost] = (await inTime(once(this.child, 'message'), 'what a server costs')) as [Cost]
    return cost
  }

  async stop(): Promise<void> {
    if (!this.isRunning) return
    const ended = once(this.child, 'exit')
    this.child.kill('SIGTERM')
    const patience = setTimeout(() => this.child.kill('SIGKILL'), END_MS)
    await ended
    clearTimeout(patience)
  }
}
