import { setTimeout as sleep } from 'node:timers/promises'
import { applyChange, type SeatId, type ViewChange } from '../../game/public'
import { NAMESPACE, PROTOCOL, type Reply, type Seated, type Snapshot, type Step } from '../protocol'
import { Client } from './client'
import { anyMove, post, setupOf, type Contestant, type LoadTable } from './contestant'
import { Sightings } from './sightings'

const STEP = `2${NAMESPACE},["step",`

/** `["step",<game>,[<step>,…` without decoding the rest. */
const stepOf = (packet: string): number => {
  const open = packet.indexOf('[', STEP.length)
  return Number(packet.slice(open + 1, packet.indexOf(',', open)))
}

/** Asks as a page does. What the server does not grant is an error. */
const ask = async (client: Client, event: string, message: unknown): Promise<unknown> => {
  const answer = (await client.ask(event, message)) as Reply
  if (!answer.ok) throw new Error(`“${event}” was refused: ${JSON.stringify(answer.problem)}`)
  return answer
}

const enter = (client: Client, table: string, seat?: { id: SeatId; token: string }) =>
  ask(client, 'enter', { protocol: PROTOCOL, table, ...(seat && { seat }) })

/** A table of ours and its code. */
export interface ProductTable extends LoadTable {
  code: string
  isOver(): boolean
}

export const openTable = async (
  url: string,
  seats: number,
  chance: Parameters<Contestant['openTable']>[2],
): Promise<ProductTable> => {
  const persons = Array.from({ length: seats }, () => 'person' as const)
  const first = (await post(`${url}/api/tables`, {
    setup: setupOf(seats),
    seats: persons,
  })) as Seated
  const { code, host } = first.table
  const seated = [first]
  for (let seat = 1; seat < seats; seat++)
    seated.push((await post(`${url}/api/tables/${code}/seats`, {})) as Seated)

  let game: Snapshot | undefined
  let moves = 0
  let sightings = new Sightings(seats)
  /** What the first client was told and has not decoded yet: that is done on nobody's clock. */
  let heard: string[] = []
  const clients = seated.map(
    (_, index) =>
      new Client(url, NAMESPACE, (packet) => {
        if (!packet.startsWith(STEP)) return false
        if (index === 0) heard.push(packet)
        sightings.saw(index, stepOf(packet))
        return true
      }),
  )
  const clientOf = (seat: SeatId): Client => {
    const client = clients[seated.findIndex((one) => one.seat === seat)]
    if (client === undefined) throw new Error(`nobody has seat ${seat}`)
    return client
  }

  /** Waits for the game that this brings about. */
  const begin = async (cause: () => Promise<unknown>) => {
    sightings = new Sightings(seats)
    heard = []
    const begun = clients.map((client) => client.next('began'))
    await cause()
    const [first] = await Promise.all(begun)
    game = first?.[0] as Snapshot
  }

  /** The game that all clients know now. */
  const known = (): Snapshot => {
    if (game === undefined) throw new Error(`table ${code} has no game`)
    for (const packet of heard) {
      type Told = [event: string, number: number, step: Step, change: ViewChange]
      const [, number, [step], change] = JSON.parse(packet.slice(STEP.length - 8)) as Told
      if (number !== game.number || step !== game.step + 1)
        throw new Error(`table ${code} was told step ${step} after step ${game.step}`)
      game = { number, step, view: applyChange(game.view, change) }
    }
    heard = []
    return game
  }

  await Promise.all(clients.map((client) => client.connected()))
  await Promise.all(
    seated.map(({ seat, token }) => enter(clientOf(seat), code, { id: seat, token })),
  )
  await begin(() => ask(clientOf(host), 'start', {}))
  for (const client of clients) client.bytes = 0

  return {
    code,
    clients,
    isOver: () => known().view.phase === 'over',
    async move() {
      if (known().view.phase === 'over')
        await begin(() => Promise.all(clients.map((client) => ask(client, 'again', {}))))
      const { number, view } = known()
      const { seat, action } = anyMove(view, chance)
      const id = `load-${String(moves++).padStart(8, '0')}`
      const client = clientOf(seat)
      const sent = performance.now()
      const { step } = (await ask(client, 'act', { id, number, action })) as { step: number }
      return (await sightings.everybody(step)) - sent
    },
  }
}

/**
 * As `npm start` starts the server. A busy one makes much that is soon forgotten: with more room for it
 * the garbage collector runs half as often, and copies less that would have been forgotten a little later.
 */
export const NODE_FLAGS: readonly string[] = ['--max-semi-space-size=32']

/** @param main the built server */
export const product = (main: string, dataFolder: string): Contestant => ({
  args: [...NODE_FLAGS, main],
  env: {
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: dataFolder,
    // Nobody may be slowed down, nor be played for, while another server is measured.
    MOVES_PER_SECOND: '100000',
    TABLES_PER_MINUTE: '1000000',
    SILENCE_SECONDS: '3600',
  },
  openTable,
})

/** So long after the answer anything else that belongs to joining has arrived too. */
const SETTLED_MS = 300

/** All bytes that arrive at somebody who begins to watch this table: what it takes to play. */
export const bytesToJoin = async (url: string, code: string): Promise<number> => {
  const client = new Client(url, NAMESPACE, () => false)
  await client.connected()
  await enter(client, code)
  await sleep(SETTLED_MS)
  const { bytes } = client
  client.close()
  return bytes
}
