import type { MatchView } from '../../game/game'
import { Client } from './client'
import { anyMove, post, setupOf, type Contestant } from './contestant'
import { Sightings } from './sightings'

const GAME = 'seed-and-soil'

/** What boardgame.io tells its clients of a match. */
interface Told {
  G: MatchView
  _stateID: number
}

/** A match with everybody seated, over the REST lobby. */
const newMatch = async (url: string, seats: number) => {
  const games = `${url}/games/${GAME}`
  const created = await post(`${games}/create`, { numPlayers: seats, setupData: setupOf(seats) })
  const { matchID } = created as { matchID: string }
  const credentials: string[] = []
  for (let seat = 0; seat < seats; seat++) {
    const playerID = String(seat)
    const joined = await post(`${games}/${matchID}/join`, { playerID, playerName: 'load' })
    credentials.push((joined as { playerCredentials: string }).playerCredentials)
  }
  return { matchID, credentials }
}
type Match = Awaited<ReturnType<typeof newMatch>>

/**
 * boardgame.io's own server, which answers no move: only its effect tells that it was done.
 *
 * @param self the file of this program
 */
export const stock = (self: string): Contestant => ({
  args: [self, '--serve', 'stock'],
  env: {},
  async openTable(url, seats, chance) {
    let match: Match = { matchID: '', credentials: [] }
    let told: Told | undefined
    /** The state as the first client was told of it last. Decoded between moves, on nobody's clock. */
    let heard = ''
    let sightings = new Sightings(seats)
    const clients = Array.from(
      { length: seats },
      (_, index) =>
        new Client(url, `/${GAME}`, (packet) => {
          if (!packet.startsWith(`2/${GAME},["update","${match.matchID}",`)) return false
          if (index === 0) heard = packet
          sightings.saw(index, sightings.lastOf(index) + 1)
          return true
        }),
    )

    const begin = async () => {
      match = await newMatch(url, seats)
      sightings = new Sightings(seats)
      const { matchID, credentials } = match
      const synced = clients.map((client, index) => {
        const sync = client.next('sync')
        client.socket.emit('sync', matchID, String(index), credentials[index], seats)
        return sync
      })
      const [first] = await Promise.all(synced)
      told = (first?.[1] as { state: Told }).state
    }

    /** The state that all clients know now. */
    const known = (): Told => {
      if (heard !== '') {
        const [, , state] = JSON.parse(heard.slice(heard.indexOf('['))) as [string, string, Told]
        if (state._stateID === told?._stateID) throw new Error('boardgame.io refused a legal move')
        told = state
        heard = ''
      }
      if (told === undefined) throw new Error('boardgame.io sent no state')
      return told
    }

    await Promise.all(clients.map((client) => client.connected()))
    await begin()
    return {
      clients,
      async move() {
        if (known().G.state.phase === 'over') await begin()
        const { G, _stateID } = known()
        const { seat, action } = anyMove(G.state, chance)
        const { move, ...fields } = action
        const credentials = match.credentials[Number(seat)]
        const payload = { type: move, args: [fields], playerID: seat, credentials }
        const { socket } = clients[Number(seat)] ?? {}
        const step = sightings.lastOf(0) + 1
        const sent = performance.now()
        socket?.emit('update', { type: 'MAKE_MOVE', payload }, _stateID, match.matchID, seat)
        return (await sightings.everybody(step)) - sent
      },
    }
  },
})
