import { Server } from '#bgio/server'
import { SeedAndSoil } from '../../game/game'

/** boardgame.io's own server with our game, as its documentation says: matches in memory. */
export const serveStock = async (): Promise<void> => {
  const server = Server({ games: [SeedAndSoil], origins: [] })
  const { appServer } = await server.run(0)
  const address = appServer.address()
  const port = typeof address === 'object' ? address?.port : undefined
  console.log(`boardgame.io is at http://127.0.0.1:${String(port)}`)
}
