import { Client } from '#bgio/client'
import { SocketIO } from '#bgio/multiplayer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SeedAndSoil, type MatchView } from '../../game/game'
import { BOTS, replay, seededRandom, streamOf, view, type SeatId } from '../../game/public'
import { onlineServer, openPage, openTable, type OnlineServer } from '../support/onlineServer'

let server: OnlineServer
beforeAll(async () => {
  server = await onlineServer()
})
afterAll(() => server.close())

test('boardgame.io’s own client from npm plays a whole game with the credentials of its seat', async () => {
  const { code, seated } = await openTable(server, ['person', 'person', 'greedy'])
  const page = openPage(server.address)
  await page.enter(code, seated[0])
  await page.must('start', {})
  const [game] = await page.hears('began')
  const { body } = await server.get<{ table: { game: { matchID: string } } }>(`/api/tables/${code}`)
  const { matchID } = body.table.game

  const chance = streamOf('stock', 'players')
  const play = async (seat: SeatId, token: string): Promise<MatchView> => {
    const client = Client({
      game: SeedAndSoil,
      numPlayers: 3,
      matchID,
      playerID: seat,
      credentials: token,
      debug: false,
      multiplayer: SocketIO({ server: server.address }),
    })
    const end = await new Promise<MatchView>((resolve) => {
      let acted = -1
      client.subscribe((state) => {
        if (state === null) return
        const match = state.G as unknown as MatchView
        if (state.ctx.gameover !== undefined) {
          expect(state.ctx.gameover).toEqual({ standings: match.state.standings })
          resolve(match)
        }
        if (match.state.seats[seat]?.done !== false || acted === state._stateID) return
        acted = state._stateID
        const { move, ...fields } = BOTS.greedy.think(
          match.state,
          seat,
          seededRandom,
          chance,
        ).action
        client.moves[move]?.(fields)
      })
      client.start()
    })
    client.stop()
    return end
  }
  const ends = await Promise.all(seated.map(({ seat, token }) => play(seat, token)))
  const { record } = await page.must('record', { number: game.number })
  const played = replay(record)
  if (!played.ok) throw new Error(played.problem.message)
  for (const end of ends) expect(end.state).toEqual(view(played.state, null))
  expect(new Set(record.steps.map(({ by }) => by))).toEqual(new Set(['person', 'greedy']))
  page.close()
}, 30_000)
