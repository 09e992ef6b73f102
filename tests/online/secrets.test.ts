import { randomUUID } from 'node:crypto'
import { io } from 'socket.io-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  BOTS,
  newGame,
  replay,
  seededRandom,
  streamOf,
  type CardId,
  type GameRecord,
  type SeatId,
  type State,
} from '../../game/public'
import { NAMESPACE, type Seated } from '../../server/protocol'
import { leaksIn } from '../support/hostile/leaks'
import { tap } from '../support/hostile/line'
import { Party } from '../support/hostile/party'
import { onlineServer, openPage, type OnlineServer } from '../support/onlineServer'

let server: OnlineServer
beforeAll(async () => {
  server = await onlineServer()
})
afterAll(() => server.close())

/** Everything that one connection was told while the game was at a step. */
interface Ear {
  viewer: SeatId | null
  /** By the step that was done last when it came. */
  heard: Map<number, string[]>
}

const offersIn = (state: State, id: SeatId): readonly CardId[] => {
  const offers = state.seats[id]?.offers ?? []
  return offers === 'hidden' ? [] : offers
}

/** What others are offered in a state. */
const offersOfOthers = (state: State, viewer: SeatId | null): CardId[] =>
  state.order.filter((id) => id !== viewer).flatMap((id) => offersIn(state, id))

/** Cards that somebody has seen up to a state: what lay open, and what they were offered themselves. */
const seenBy = (states: readonly State[], viewer: SeatId | null): Set<CardId | null> =>
  new Set(
    states.flatMap((state) => [
      ...(viewer === null ? [] : offersIn(state, viewer)),
      ...Object.values(state.seats).flatMap(({ adaptations, fixed, replaced }) => [
        ...adaptations,
        fixed,
        replaced,
      ]),
    ]),
  )

/** The log names adaptations that would have saved cells, whoever has them or nobody. */
const REMEDIES =
  /\{"kind":"adaptation","card":"[\w-]+"\}|\{"card":"[\w-]+","kind":"adaptation"\}|\[14,"[\w-]+","adaptation"\]/g

/** Cards that lie next to each other in a deck: nobody else would name them in this order. */
const deckOrders = ({ secret }: State): string[] =>
  Object.values(secret.decks).flatMap((deck) =>
    deck
      .slice(0, -2)
      .map((card, i) => JSON.stringify([card, ...deck.slice(i + 1, i + 3)]).slice(1, -1)),
  )

/** The states that the game was in, by step. */
const statesOf = (record: GameRecord): State[] => {
  const { state } = newGame(record.setup, record.seed, record.deal)
  const states = [structuredClone(state)]
  const played = replay(record, (_step, _entries, now) => states.push(structuredClone(now)))
  if (!played.ok) throw new Error(played.problem.message)
  return states
}

test('given secret offers, when a game is played to its end in both dialects, nobody is told a secret of another', async () => {
  const party = await Party.begin(server, { secretOffers: true })
  const ears: Ear[] = []
  let done = 0
  const listen = (socket: ReturnType<typeof openPage>['socket'], viewer: SeatId | null) => {
    const heard: Ear['heard'] = new Map()
    const push = (frame: string) => {
      heard.set(done, [...(heard.get(done) ?? []), frame])
      return 0
    }
    tap(socket, { push } as unknown as string[])
    ears.push({ viewer, heard })
  }
  const stock = (seated: Seated | null): Promise<() => void> => {
    const socket = io(server.address + NAMESPACE, { transports: ['websocket'], forceNew: true })
    listen(socket, seated?.seat ?? null)
    socket.emit('sync', party.matchID, seated?.seat ?? null, seated?.token, 3)
    return new Promise((resolve) => {
      socket.once('sync', () => resolve(() => socket.disconnect()))
    })
  }
  const watcher = openPage(server.address)
  listen(watcher.socket, null)
  await watcher.enter(party.code)
  for (const { seated, page } of party.players) listen(page.socket, seated.seat)
  const hangUps = [await stock(null)]
  for (const { seated } of party.players) hangUps.push(await stock(seated))

  const chance = streamOf('secrets', 'players')
  while (!party.isOver()) {
    for (const { seated, page, view } of party.players) {
      const seen = view()
      if (seen === null || seen.seats[seated.seat]?.done !== false) continue
      const bot = done % 7 === 3 ? BOTS.random : BOTS.greedy
      const action = bot.think(seen, seated.seat, seededRandom, chance).action
      await page.must('act', { id: randomUUID(), number: 1, action })
      party.step += 1
      done += 1
      break
    }
    // Everybody has heard of it before the next one is done.
    await Promise.all(party.players.map((player) => player.reached(party.step)))
    for (const { page } of [...party.players, { page: watcher }])
      await page.must('steps', { number: 1, after: Math.max(-1, party.step - 30) })
  }
  const before = ears.map(({ viewer, heard }) => ({ viewer, heard: new Map(heard) }))
  const { record } = await watcher.must('record', { number: 1 })
  const states = statesOf(record)
  expect(states.length).toBe(done + 1)
  const last = done

  let hidden = 0
  const leaks = before.flatMap(({ viewer, heard }) => {
    const own = party.players.findIndex(({ seated }) => seated.seat === viewer)
    const keys = [...party.keysBut(own), record.seed]
    return [...heard].flatMap(([step, frames]) => {
      // A step is on its way to some while others have heard of it: what either state shows is open.
      const [then, now] = [states[step], states[Math.min(step + 1, last)]]
      if (then === undefined || now === undefined || step === last) return leaksIn(frames, keys)
      const open = seenBy(states.slice(0, step + 2), viewer)
      const next = new Set(offersOfOthers(now, viewer))
      const offers = offersOfOthers(then, viewer).filter(
        (card) => next.has(card) && !open.has(card),
      )
      hidden += offers.length
      const secrets = [...offers.map((card) => `"${card}"`), ...deckOrders(now)]
      const plain = frames.map((frame) => frame.replace(REMEDIES, '0'))
      return leaksIn(plain, [...keys, ...secrets]).map((leak) => `${viewer} at ${step}: ${leak}`)
    })
  })
  expect(leaks).toEqual([])
  // It was looked for, and there was something to be found.
  expect(hidden).toBeGreaterThan(500)
  expect(ears.every(({ heard }) => heard.size > 20)).toBe(true)
  hangUps.forEach((hangUp) => hangUp())
  watcher.close()
  party.close()
}, 30_000)
