import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import {
  applyChange,
  BOTS,
  seededRandom,
  streamOf,
  type View,
  type ViewChange,
} from '../../../game/public'
import { PROTOCOL, type Seated } from '../../../server/protocol'
import { openPage, openTable, type OnlineServer, type Page } from '../onlineServer'
import { keysOf, leaksIn, hashOf } from './leaks'
import { openLine, tap, type Line } from './line'

/** Honest people at a table, each with a page that follows the game as ours does. */
export interface Player {
  seated: Seated
  page: Page
  frames: string[]
  view: () => View | null
  step: () => number
  reached: (step: number) => Promise<void>
}

const comeTo = async (server: OnlineServer, code: string, seated: Seated): Promise<Player> => {
  const page = openPage(server.address)
  const frames: string[] = []
  tap(page.socket, frames)
  let view: View | null = null
  let step = -1
  const waiting = new Set<() => void>()
  const now = (at: number, next: View) => {
    step = at
    view = next
    waiting.forEach((look) => look())
  }
  page.socket.on('began', (game: { step: number; view: View }) => now(game.step, game.view))
  page.socket.on('step', (_number, [at], change) => {
    if (view !== null && at === step + 1) now(at as number, applyChange(view, change as ViewChange))
  })
  const { game } = await page.enter(code, seated)
  if (game !== null && game.step > step) now(game.step, game.view)
  const reached = (wanted: number) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (step < wanted) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
      look()
    })
  return { seated, page, frames, view: () => view, step: () => step, reached }
}

export class Party {
  readonly server: OnlineServer
  readonly code: string
  readonly players: Player[]
  matchID = ''
  step = 0
  game = 1
  /** Keys that have opened a seat and do not any more. */
  readonly oldKeys: Seated[] = []
  readonly #chance = streamOf('party', 'players')

  private constructor(server: OnlineServer, code: string, players: Player[]) {
    this.server = server
    this.code = code
    this.players = players
  }

  /** Three persons in the middle of a game; nobody hostile has come yet. */
  static async begin(server: OnlineServer, more: object = { secretOffers: true }): Promise<Party> {
    const { code, seated } = await openTable(server, ['person', 'person', 'person'], more)
    const players: Player[] = []
    for (const each of seated) players.push(await comeTo(server, code, each))
    const party = new Party(server, code, players)
    await party.player(0).page.must('start', {})
    await Promise.all(players.map((player) => player.reached(0)))
    const [table] = await party
      .player(0)
      .page.hears('table', ({ game, phase }) => game !== null && phase === 'playing')
    party.matchID = table.game?.matchID ?? ''
    return party
  }

  player(seat: number): Player {
    const player = this.players[seat]
    if (player === undefined) throw new Error(`nobody sits at ${seat}`)
    return player
  }
  seated = (seat: number): Seated => this.player(seat).seated

  isOver = (): boolean => this.player(0).view()?.phase === 'over'

  /** Somebody honest plays on; it must become the very next step, or somebody else has acted. */
  async playOn(): Promise<void> {
    await Promise.all(this.players.map((player) => player.reached(this.step)))
    if (this.isOver()) await this.playAgain()
    for (const { seated, page, view } of this.players) {
      const seen = view()
      if (seen === null || seen.seats[seated.seat]?.done !== false) continue
      const action = BOTS.greedy.think(seen, seated.seat, seededRandom, this.#chance).action
      const id = randomUUID()
      const { step } = await page.must('act', { id, number: this.game, action })
      expect(step, 'a step that nobody at the table has done').toBe(this.step + 1)
      this.step = step
      return
    }
    throw new Error('nobody can go on')
  }

  async playAgain(): Promise<void> {
    // Somebody at the last seat may have said so already; then it begins before everybody was asked.
    for (const { page } of this.players) await page.ask('again', {})
    this.game += 1
    this.step = 0
    for (const { page } of this.players) await page.hears('began', (g) => g.number === this.game)
    this.matchID = this.matchID.replace(/-\d+$/, `-${this.game}`)
  }

  /** The person of a seat shows the seat card on a new device: the old token no longer counts. */
  async moveToNewDevice(seat: number): Promise<void> {
    const { seated, page } = this.player(seat)
    this.oldKeys.push(seated)
    const path = `/api/tables/${this.code}/card`
    const { body } = await this.server.post<Seated>(path, seated.card)
    this.players[seat] = await comeTo(this.server, this.code, body)
    page.close()
  }

  /** All that nobody but the persons of these seats may see. */
  keysBut = (...own: readonly number[]): string[] => [
    ...this.players.flatMap(({ seated }, seat) => (own.includes(seat) ? [] : keysOf(seated))),
    ...this.players.map(({ seated }) => hashOf(seated.token)),
  ]

  /** What anybody here was told that is somebody else's. */
  leaks = (): string[] =>
    this.players.flatMap(({ frames }, seat) => leaksIn(frames.splice(0), this.keysBut(seat)))

  close() {
    for (const { page } of this.players) page.close()
  }
}

/** Who a hostile connection is to the server. All but `anonymous` have entered the party's table. */
export const ROLES = [
  'anonymous',
  'watcher',
  'insider',
  'sentAway',
  'stockWatcher',
  'stockInsider',
] as const
export type Role = (typeof ROLES)[number]

/** The seat that insiders have. */
export const INSIDER = 2

export const openAs = async (role: Role, party: Party): Promise<Line> => {
  const line = await openLine(party.server.address)
  const { seat, token } = party.seated(INSIDER)
  const enter = (own: object) =>
    line.ask('enter', { protocol: PROTOCOL, table: party.code, ...own })
  const synced = () =>
    new Promise((resolve) => {
      line.socket.once('sync', resolve)
    })
  switch (role) {
    case 'anonymous':
      break
    case 'watcher':
      await enter({})
      break
    case 'insider':
      await enter({ seat: { id: seat, token } })
      break
    case 'sentAway': {
      await enter({ seat: { id: seat, token } })
      const out = new Promise((resolve) => line.socket.once('out', resolve))
      await party.moveToNewDevice(INSIDER)
      await out
      // It was its own while it sat there.
      line.frames.length = 0
      break
    }
    case 'stockWatcher':
      line.socket.emit('sync', party.matchID, null, null, 3)
      await synced()
      break
    case 'stockInsider':
      line.socket.emit('sync', party.matchID, seat, token, 3)
      await synced()
  }
  return line
}
