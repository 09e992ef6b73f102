import think from './bots/thought'
import { startServer } from './server'
import { readSettings } from './settings'

/** Meanwhile the server does nothing else. In milliseconds. */
const TIME_TO_THINK = 100

/**
 * The server beside Vite's, for `npm run dev`: on any free port, with bots that think in the same
 * thread. Vite serves the client and passes on what is not its own.
 */
export const startForDev = async () => {
  const settings = readSettings({
    LOG_LEVEL: 'warn',
    DATA_DIR: '.tmp/data',
    ...process.env,
    HOST: '127.0.0.1',
    PORT: '0',
  })
  return startServer(settings, {
    thinker: {
      think: (bot, view, seat) =>
        Promise.resolve(think({ bot, view, seat, until: Date.now() + TIME_TO_THINK })),
      close: () => Promise.resolve(),
    },
    serveClient: (_request, response) => response.writeHead(404).end(),
  })
}
