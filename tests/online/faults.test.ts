import { afterAll, beforeAll, expect, test } from 'vitest'
import { replay, view, type GameRecord, type Length } from '../../game/public'
import { flakyProxy, type FlakyProxy } from '../support/flakyProxy'
import { onlinePlayer, type OnlinePlayer } from '../support/onlinePlayer'
import { onlineServer, openTable, type OnlineServer } from '../support/onlineServer'

const GAMES = 20
const PLAYERS = 4

let server: OnlineServer
let networks: FlakyProxy[] = []
beforeAll(async () => {
  server = await onlineServer({ TABLES_PER_MINUTE: '1000', SILENCE_SECONDS: '600' })
  const port = Number(new URL(server.address).port)
  networks = await Promise.all(
    Array.from({ length: PLAYERS }, (_, i) => flakyProxy({ target: port, seed: `faults ${i}` })),
  )
})
afterAll(async () => {
  await Promise.all(networks.map((network) => network.close()))
  await server.close()
})

const onceConnected = ({ until }: OnlinePlayer) =>
  until('the network', ({ connection }) => connection === 'connected')

/** Asks until the network lets the question and its answer through. */
const begin = async (host: OnlinePlayer): Promise<void> => {
  do await onceConnected(host)
  while ((await host.table.start()) !== null)
}
const recordBy = async (host: OnlinePlayer): Promise<GameRecord> => {
  for (;;) {
    await onceConnected(host)
    const answer = await host.table.record()
    if (answer.ok) return answer.record
  }
}

/** Four people play a game, each over a network of their own. */
const playGame = async (length: Length, secretOffers: boolean): Promise<void> => {
  const persons = Array.from({ length: PLAYERS }, () => 'person' as const)
  const { seated } = await openTable(server, persons, { length, secretOffers })
  const players: OnlinePlayer[] = seated.map((seat, i) =>
    onlinePlayer(seat, {
      base: `http://127.0.0.1:${String(networks[i]?.port)}`,
      patience: 120_000,
    }),
  )
  try {
    const host = players[0]
    if (host === undefined) throw new Error('nobody came')
    await begin(host)
    const ends = await Promise.all(players.map((player) => player.end(1)))
    const record = await recordBy(host)
    const played = replay(record)
    if (!played.ok) throw new Error(`${played.problem.message} ${played.problem.where}`)
    players.forEach(({ acknowledged }, i) => {
      const seat = seated[i]?.seat ?? '0'
      expect(ends[i]).toEqual(view(played.state, secretOffers ? seat : null))
      const kept = record.steps.filter((step) => step.seat === seat)
      expect(kept.map(({ action }) => action)).toEqual(acknowledged.map(({ action }) => action))
      expect(kept.every(({ by }) => by === 'person')).toBe(true)
    })
  } finally {
    players.forEach((player) => player.close())
  }
}

test('twenty games over networks that drop, delay, repeat and cut: nothing is lost or done twice', async () => {
  for (const network of networks)
    network.weather({
      delay: [0, 40],
      cut: 0.002,
      stall: 0.002,
      stallMs: 800,
      drop: 0.005,
      repeat: 0.05,
    })
  await Promise.all(
    Array.from({ length: GAMES }, (_, i) => playGame(i % 2 === 0 ? 'first' : 'short', i % 3 === 0)),
  )
  // Then the networks were as bad as they should have been
  const happened = networks.map((network) => network.happened)
  const sum = (what: 'cut' | 'stalled' | 'dropped' | 'repeated') =>
    happened.reduce((total, counts) => total + counts[what], 0)
  expect(sum('cut')).toBeGreaterThan(4)
  expect(sum('stalled')).toBeGreaterThan(4)
  expect(sum('dropped')).toBeGreaterThan(4)
  expect(sum('repeated')).toBeGreaterThan(30)
}, 180_000)
