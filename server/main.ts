import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { thinkInThreads } from './bots/threads'
import { makeApp, observerOf } from './http/app'
import { serveClient } from './http/static'
import { listen } from './listen'
import { makeFigures } from './observe/figures'
import { readSettings, settingsHelp } from './settings'
import { makeSockets } from './sockets/sockets'
import { openSqlite } from './storage/sqlite'
import { Tables } from './tables/tables'

/** How long everything may take to end once the server is told to stop, in milliseconds. */
const graceInMs = 5000

/** Puts the server together: settings, storage, tables, sockets, HTTP. */
async function main() {
  // Nothing here needs it, and what cannot be reached cannot be polluted.
  Reflect.deleteProperty(Object.prototype, '__proto__')

  const settings = readSettings(process.env)
  const clientFolder = join(import.meta.dirname, '../client')
  if (!existsSync(clientFolder)) throw new Error('The client is not built: run `npm run build`.')

  const storage = await openSqlite(join(settings.dataDir, 'tables.sqlite'))
  const figures = makeFigures(() => tables.count)
  const observer = observerOf(() => app.log, figures)
  const thinker = thinkInThreads(join(import.meta.dirname, 'thought.js'))
  const app = makeApp({
    tables: () => tables,
    storage,
    figures,
    observer,
    serveClient: serveClient(clientFolder),
    logLevel: settings.logLevel,
    allowedOrigins: settings.allowedOrigins,
  })
  const sockets = makeSockets(app.server, settings, observer)
  const tables = new Tables({
    storage,
    tools: {
      rooms: sockets.rooms,
      thinker,
      patience: { silence: settings.silenceSeconds * 1000, grace: settings.nudgeSeconds * 1000 },
      botPause: settings.botPauseMs,
      observer,
    },
    keepDays: settings.keepDays,
    tablesPerMinute: settings.tablesPerMinute,
  })
  await app.ready()
  sockets.open(tables)
  console.log(`Seed & Soil is at ${await listen(app.server, settings)}`)

  let isClosing = false
  const close = async () => {
    if (isClosing) return
    isClosing = true
    setTimeout(() => process.exit(1), graceInMs).unref()
    // Everybody is told, what is under way is finished and kept, and only then the doors close.
    sockets.sayClosing()
    await tables.close()
    await sockets.close()
    app.server.closeAllConnections()
    await app.close()
    await thinker.close()
    await storage.close()
  }
  const closeOn = (signal: NodeJS.Signals) => {
    process.on(signal, () => {
      close().catch((error: unknown) => {
        observer.failed('closing', error)
        process.exitCode = 1
      })
    })
  }
  closeOn('SIGTERM')
  closeOn('SIGINT')
  // Nothing that a visitor does may end the process for all the others.
  process.on('unhandledRejection', (error) => {
    observer.failed('unhandled rejection', error)
  })
}

if (process.argv.includes('--help')) console.log(settingsHelp())
else
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
