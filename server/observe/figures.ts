import { performance } from 'node:perf_hooks'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { BOT_NAMES } from '../../game/public'
import type { Actor } from '../games/actor'
import type { Observer } from './observer'

/** The server's figures, as Prometheus reads them. */
export interface Figures extends Omit<Observer, 'failed' | 'noted'> {
  failed: () => void
  /** The text of `/metrics`. */
  text: () => Promise<string>
  contentType: string
}

/**
 * The process itself, under the names that dashboards know. prom-client has a longer list, but it
 * observes every collection of garbage, which took a tenth of a busy server's time.
 */
const addProcess = (registers: Registry[]) => {
  new Counter({
    name: 'process_cpu_seconds_total',
    help: 'Time that the process has used, user and system',
    registers,
    collect() {
      const { user, system } = process.cpuUsage()
      this.reset()
      this.inc((user + system) / 1e6)
    },
  })
  new Gauge({
    name: 'process_resident_memory_bytes',
    help: 'Memory of the process',
    registers,
    collect() {
      this.set(process.memoryUsage.rss())
    },
  })
  new Gauge({
    name: 'nodejs_heap_size_used_bytes',
    help: 'Heap that is used',
    registers,
    collect() {
      this.set(process.memoryUsage().heapUsed)
    },
  })
  new Gauge({
    name: 'nodejs_eventloop_utilization',
    help: 'Part of the time that the event loop was busy, since the start',
    registers,
    collect() {
      this.set(performance.eventLoopUtilization().utilization)
    },
  })
}

/** @param liveTables how many tables are in memory now */
export const makeFigures = (liveTables: () => number): Figures => {
  const registry = new Registry()
  const registers = [registry]
  addProcess(registers)
  const moves = new Counter({
    name: 'seed_soil_moves_total',
    help: 'Actions done and kept, by who controlled the seat',
    labelNames: ['by'],
    registers,
  })
  // Looked up once: every move counts.
  const movesBy = Object.fromEntries(
    (['person', 'standIn', ...BOT_NAMES] as const).map((by) => [by, moves.labels(by)]),
  ) as Record<Actor, Counter.Internal>
  const seconds = new Histogram({
    name: 'seed_soil_move_seconds',
    help: 'From the arrival of a move until everybody was told',
    buckets: [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  })
  const refused = new Counter({
    name: 'seed_soil_refused_total',
    help: 'Requests refused, by problem',
    labelNames: ['problem'],
    registers,
  })
  const dropped = new Counter({
    name: 'seed_soil_dropped_total',
    help: 'Messages dropped unanswered',
    labelNames: ['why'],
    registers,
  })
  const failures = new Counter({
    name: 'seed_soil_failures_total',
    help: 'Things that must not happen; the log says which',
    registers,
  })
  const connections = new Gauge({
    name: 'seed_soil_connections',
    help: 'Open connections of players and watchers',
    registers,
  })
  new Gauge({
    name: 'seed_soil_live_tables',
    help: 'Tables in memory',
    registers,
    collect() {
      this.set(liveTables())
    },
  })
  return {
    moved: (by) => {
      movesBy[by].inc()
    },
    took: (duration) => {
      seconds.observe(duration)
    },
    refused: (problem) => {
      refused.inc({ problem })
    },
    dropped: (why) => {
      dropped.inc({ why })
    },
    connected: (by) => {
      connections.inc(by)
    },
    failed: () => {
      failures.inc()
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
