import type { IncomingMessage } from 'node:http'

/** Pages come from here, or from an origin that is allowed. Other programs name no origin. */
export const isWelcome = (request: IncomingMessage, allowed: readonly string[]): boolean => {
  const { origin, host } = request.headers
  if (origin === undefined) return true
  if (allowed.includes(origin)) return true
  return URL.canParse(origin) && new URL(origin).host === host
}
