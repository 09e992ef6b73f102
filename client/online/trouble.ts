import type { Problem, ProblemId } from '../../server/protocol'

/** A problem told by the server, or one of the page's own: it could not be reached at all. */
export type Trouble = Omit<Problem, 'id'> & { id: ProblemId | 'page/offline' | 'page/no-answer' }

/** What a request came to; like the server's own Reply, but the network may have failed too. */
export type Outcome<T = unknown> = ({ ok: true } & T) | { ok: false; problem: Trouble }

export const OFFLINE: Trouble = {
  id: 'page/offline',
  message: 'You are offline: the server cannot be reached.',
  wayOn: 'Look at your network, then try again.',
}

export const NO_ANSWER: Trouble = {
  id: 'page/no-answer',
  message: 'The server did not answer in a way that this page understands.',
  wayOn: 'Try again in a moment.',
}

/** With these nobody at the table can do anything, so whoever runs the server must be told. */
const SERVERS_OWN: ReadonlySet<Trouble['id']> = new Set(['server/mistake', 'server/cannot-keep'])

/** What to tell them, so that they find it in the log; undefined where it is of no use. */
export const requestToTell = ({ id, request }: Trouble): string | undefined =>
  SERVERS_OWN.has(id) ? request : undefined

export const failed = (problem: Trouble): { ok: false; problem: Trouble } => ({
  ok: false,
  problem,
})
