import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { listen } from './listen'
import { readSettings } from './settings'
import { serveClient } from './static'

/** How long open requests may take to finish once the server is told to stop. */
const graceInMs = 5000

async function main() {
  const settings = readSettings(process.env)
  const clientFolder = join(import.meta.dirname, '../client')
  if (!existsSync(clientFolder)) throw new Error('The client is not built: run `npm run build`.')

  const server = createServer(serveClient(clientFolder))
  console.log(`Seed & Soil is at ${await listen(server, settings)}`)

  const close = () => {
    server.close()
    setTimeout(() => {
      server.closeAllConnections()
    }, graceInMs).unref()
  }
  process.once('SIGTERM', close)
  process.once('SIGINT', close)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
