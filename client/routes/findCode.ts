import type { CodeFound } from '../../server/classProtocol'
import type { Route } from './route'

/** The door of a table says itself that it cannot reach the server: nobody waits here for long. */
const PATIENCE = 3000

type Fetch = (path: string, init: RequestInit) => Promise<Response>

const isOfClass = (found: unknown): boolean => {
  const is: CodeFound['is'] = 'class'
  return typeof found === 'object' && found !== null && 'is' in found && found.is === is
}

/** Where a code leads that somebody typed: to the door of a class, or else to that of a table. */
export const findCode = async (
  code: string,
  send: Fetch = (path, init) => fetch(path, init),
): Promise<Route> => {
  const table: Route = { at: 'table', code, as: 'player' }
  try {
    const response = await send(`/api/codes/${encodeURIComponent(code)}`, {
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (!response.ok || !isOfClass(await response.json())) return table
    return { at: 'class', code, as: 'student' }
  } catch {
    return table
  }
}
