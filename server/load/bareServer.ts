import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'

/** The floor: a socket.io server that knows no game and passes on a payload of any size. */
export const serveBare = (): void => {
  const http = createServer()
  new Server(http, { transports: ['websocket'] }).on('connection', (socket) => {
    socket.on('join', async (table: string, reply: () => void) => {
      await socket.join(table)
      reply()
    })
    socket.on('move', (table: string, step: number, size: number, reply: () => void) => {
      socket.nsp.to(table).emit('moved', step, 'x'.repeat(size))
      reply()
    })
  })
  http.listen(0, '127.0.0.1', () => {
    const { port } = http.address() as AddressInfo
    console.log(`bare is at http://127.0.0.1:${port}`)
  })
}
