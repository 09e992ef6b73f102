import { seededRandom } from '../../game/public'
import { Client } from './client'
import type { Contestant } from './contestant'
import { Sightings } from './sightings'

/** About as long as what surrounds the payload: the frame, the event's name, the step. */
const AROUND = 30

/** How many tables there have been: their names. */
let tables = 0

/**
 * Nothing but socket.io: what no server on it can be faster than.
 *
 * @param self the file of this program
 * @param size tells how many bytes a message to a client about a move should have
 */
export const bare = (self: string, size: () => number): Contestant => ({
  args: [self, '--serve', 'bare'],
  env: {},
  async openTable(url, seats, chance) {
    const name = `table ${tables++}`
    const sightings = new Sightings(seats)
    const clients = Array.from(
      { length: seats },
      (_, index) =>
        new Client(url, '/', (packet) => {
          if (!packet.startsWith('2["moved",')) return false
          sightings.saw(index, sightings.lastOf(index) + 1)
          return true
        }),
    )
    await Promise.all(clients.map((client) => client.connected()))
    await Promise.all(clients.map((client) => client.ask('join', name)))
    for (const client of clients) client.bytes = 0
    let step = 0
    return {
      clients,
      async move() {
        step++
        const mover = clients[seededRandom.below(chance, seats)]
        const sent = performance.now()
        await mover?.ask('move', name, step, Math.max(0, size() - AROUND))
        return (await sightings.everybody(step)) - sent
      },
    }
  },
})
