import { streamOf } from '../../game/public'
import { bare } from './bare'
import type { Contestant } from './contestant'
import { Measured } from './measure'
import { pin } from './process'
import { bytesToJoin, openTable, product } from './product'
import { NAMES, reportOf, type Findings, type Name, type Report, type Turned } from './report'
import { stock } from './stock'

export interface Wanted {
  tables: number
  seats: number
  /** To measure, in all. */
  seconds: number
  rounds: number
  rate: number
  saturate: boolean
  only: readonly Name[]
  /** A folder for CPU profiles; empty for none. */
  profile: string
  /** This program, which also serves as the other two servers. */
  self: string
  /** Our built server, and the folder where it is to keep its data. */
  main: string
  dataFolder: string
}

/** How big a message of the bare server is as long as ours has sent none. */
const BARE_BYTES = 400

/**
 * Before anything is measured the code becomes as fast as it gets: in a quarter of the time that a
 * server is measured, but no longer than this.
 */
const WARM_UP_SECONDS = 10
/** Tables that have just been opened play at most so long before they are measured. */
const SETTLE_SECONDS = 2

/** Moves after which joining is measured again. */
const JOIN_AFTER = 200

/** This part of the tables is opened first, so that what they need anyhow is not counted by table. */
const FIRST = 0.2

interface Turn {
  name: Name
  server: Measured
  findings: Findings & { rounds: Findings['rounds'][number][] }
}

/** Starts a server, opens its tables and warms it up. */
const prepare = async (
  name: Name,
  contestant: Contestant,
  wanted: Wanted,
  warmUp: number,
): Promise<Turn> => {
  const { profile, tables, seats, rate } = wanted
  const file = `${name}.cpuprofile`
  const profiling = ['--cpu-prof', `--cpu-prof-dir=${profile}`, `--cpu-prof-name=${file}`]
  const server = await Measured.start(name, contestant, profile === '' ? [] : profiling)
  const first = Math.floor(tables * FIRST)
  await server.open(first, seats)
  if (first > 0) await server.play(warmUp, 'saturate')
  const before = await server.process.cost(true)
  await server.open(tables - first, seats)
  await server.play(Math.min(warmUp, SETTLE_SECONDS), rate)
  const after = await server.process.cost(true)
  const bytesPerTable = (after.heldBytes - before.heldBytes) / (tables - first)
  const { rssBytes } = after
  return {
    name,
    server,
    findings: { clients: server.clients, rounds: [], rssBytes, bytesPerTable },
  }
}

/** A table of random moves can be over before it is as old as we want it. */
const GAMES_TO_TRY = 20

const bytesToJoinOurs = async (url: string): Promise<{ at0: number; at200: number }> => {
  for (let game = 0; game < GAMES_TO_TRY; game++) {
    const table = await openTable(url, 4, streamOf('load', `join ${game}`))
    const at0 = await bytesToJoin(url, table.code)
    for (let move = 0; move < JOIN_AFTER && !table.isOver(); move++) await table.move()
    const at200 = table.isOver() ? undefined : await bytesToJoin(url, table.code)
    for (const client of table.clients) client.close()
    if (at200 !== undefined) return { at0, at200 }
  }
  throw new Error(`no game of random moves lasted ${JOIN_AFTER} moves`)
}

/** This part of a round is played at the pace of people, the rest as fast as the server can. */
const PACED = 2 / 3

/**
 * One server's turn: how it answers people, and what a move costs it when it has its hands full. The
 * second can be compared between servers; at the pace of people all of them mostly wait and wake up.
 */
const turnOf = async (
  server: Measured,
  seconds: number,
  { rate, saturate }: Pick<Wanted, 'rate' | 'saturate'>,
): Promise<Turned> => {
  const paced = await server.play(seconds * PACED, saturate ? 'saturate' : rate)
  const full = await server.play(seconds * (1 - PACED), 'saturate')
  return {
    ...paced,
    cpuMicrosPerMove: full.cpuMicrosPerMove,
    systemMicrosPerMove: full.systemMicrosPerMove,
    pacedCpuMicrosPerMove: paced.cpuMicrosPerMove,
    mostMovesPerSecond: full.movesPerSecond,
  }
}

/** Measures the wanted servers beside each other. Whatever happens, they have ended after it. */
export const load = async (wanted: Wanted): Promise<Report> => {
  const pinned = pin()
  const names = NAMES.filter((name) => wanted.only.includes(name))
  const secondsPerRound = wanted.seconds / wanted.rounds / names.length
  const warmUp = Math.min(WARM_UP_SECONDS, wanted.seconds / names.length / 4)
  const turns: Turn[] = []

  let bareBytes = BARE_BYTES
  const contestants: Record<Name, Contestant> = {
    product: product(wanted.main, wanted.dataFolder),
    stock: stock(wanted.self),
    bare: bare(wanted.self, () => bareBytes),
  }
  const stop = () => Promise.all(turns.map(({ server }) => server.stop()))
  try {
    for (const name of names) turns.push(await prepare(name, contestants[name], wanted, warmUp))
    for (let round = 0; round < wanted.rounds; round++)
      for (const { name, server, findings } of turns) {
        const measured = await turnOf(server, secondsPerRound, wanted)
        findings.rounds.push(measured)
        findings.rssBytes = (await server.process.cost()).rssBytes
        if (name === 'product') bareBytes = measured.bytesPerMovePerClient
      }
    const ours = turns.find(({ name }) => name === 'product')
    const syncBytes = ours && (await bytesToJoinOurs(ours.server.process.url))
    const { tables, seats, rate, rounds, saturate } = wanted
    const settings = { tables, seats, rate, rounds, saturate, secondsPerRound, pinned }
    const findings = Object.fromEntries(turns.map(({ name, findings }) => [name, findings]))
    return reportOf(settings, findings, syncBytes)
  } finally {
    await stop()
  }
}
