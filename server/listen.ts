import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Settings } from './settings'

const portsToTry = 20

/** Starts listening and returns the address for a person to open. */
export async function listen(
  server: Server,
  { host, port, portIsFixed }: Pick<Settings, 'host' | 'port' | 'portIsFixed'>,
) {
  const last = portIsFixed ? port : port + portsToTry
  for (let candidate = port; ; candidate++) {
    try {
      server.listen(candidate, host)
      await once(server, 'listening')
      return addressOf(server, host)
    } catch (error) {
      if (!isBusy(error)) throw error
      if (candidate === last) {
        throw new Error(`Port ${candidate} is in use: stop what uses it, or set PORT to another.`, {
          cause: error,
        })
      }
      console.log(`Port ${candidate} is in use, trying ${candidate + 1}.`)
    }
  }
}

const isBusy = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

function addressOf(server: Server, host: string) {
  const { port } = server.address() as AddressInfo
  const isAnyAddress = host === '0.0.0.0' || host === '::'
  const name = isAnyAddress ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}
