import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { thinkInThreads } from './bots/threads'
import { serveClient } from './http/static'
import { addressesInNetwork, invitation } from './lan'
import { startServer } from './server'
import { readSettings, settingsHelp } from './settings'

/** How long everything may take to end once the server is told to stop, in milliseconds. */
const graceInMs = 5000

async function main() {
  // Nothing here needs it, and what cannot be reached cannot be polluted.
  Reflect.deleteProperty(Object.prototype, '__proto__')

  const settings = readSettings(process.env)
  const clientFolder = join(import.meta.dirname, '../client')
  if (!existsSync(clientFolder)) throw new Error('The client is not built: run `npm run build`.')

  const { address, observer, close } = await startServer(settings, {
    thinker: thinkInThreads(join(import.meta.dirname, 'thought.js')),
    serveClient: serveClient(clientFolder),
  })
  const stop = () => {
    setTimeout(() => process.exit(1), graceInMs).unref()
    close().catch((error: unknown) => {
      observer.failed('closing', error)
      process.exitCode = 1
    })
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  // Nothing that a visitor does may end the process for all the others.
  process.on('unhandledRejection', (error) => {
    observer.failed('unhandled rejection', error)
  })
  console.log(`Seed & Soil is at ${address}`)
  if (settings.host === '0.0.0.0')
    console.log(invitation(addressesInNetwork(new URL(address).port)))
}

if (process.argv.includes('--help')) console.log(settingsHelp())
else
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
