import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import type { Thinker } from './bots/thinker'
import { makeApp, observerOf } from './http/app'
import { Classrooms } from './classroom/classrooms'
import { listen } from './listen'
import { makeFigures } from './observe/figures'
import type { Observer } from './observe/observer'
import type { Settings } from './settings'
import { makeSockets } from './sockets/sockets'
import { openSqlite } from './storage/sqlite'
import { Tables } from './tables/tables'

export interface RunningServer {
  /** Where a person opens it. */
  address: string
  observer: Observer
  /** Tells everybody, finishes and keeps what is under way, and only then closes the doors. */
  close: () => Promise<void>
}

/** Puts the server together from its settings, and listens. Fails with an Error fit to be shown. */
export async function startServer(
  settings: Settings,
  { thinker, serveClient }: { thinker: Thinker; serveClient: RequestListener },
): Promise<RunningServer> {
  const storage = await openSqlite(join(settings.dataDir, 'tables.sqlite'))
  const figures = makeFigures(() => tables.count)
  const observer = observerOf(() => app.log, figures)
  const app = makeApp({
    tables: () => tables,
    classrooms: () => classrooms,
    storage,
    figures,
    observer,
    serveClient,
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
  const { lessonSpeed: speed, classesPerMinute, keepDays } = settings
  const classrooms = new Classrooms({
    ...{ storage, tables, observer },
    ...{ speed, classesPerMinute, keepDays },
  })
  await app.ready()
  await tables.removeOld()
  sockets.open(tables, { classrooms, tables, speed })

  const close = async () => {
    sockets.sayClosing()
    await classrooms.close()
    await tables.close()
    await sockets.close()
    app.server.closeAllConnections()
    await app.close()
    await thinker.close()
    await storage.close()
  }
  try {
    return { address: await listen(app.server, settings), observer, close }
  } catch (error) {
    await close()
    throw error
  }
}
