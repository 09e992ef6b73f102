import * as v from 'valibot'
import type { SeatId } from '../../game/public'
import { problem, Refused } from '../problems'
import { MESSAGES, type PageEvent, type Problem, type Reply } from '../protocol'
import { CannotKeep } from '../storage/storage'
import { enter, HANDLERS, type Asking } from './handlers'
import type { Guest, SocketTools } from './sockets'

/** The names of all events that pages may send. */
export const PAGE_EVENTS: ReadonlySet<string> = new Set(Object.keys(MESSAGES))

/** Whatever went wrong, as the problem that is told. What nobody foresaw is logged, and not told. */
const problemOf = (error: unknown, event: string, request: string, tools: SocketTools): Problem => {
  if (error instanceof Refused) return error.problem
  tools.observer.failed(event, error, request)
  return problem(error instanceof CannotKeep ? 'server/cannot-keep' : 'server/mistake')
}

const askingOf = (guest: Guest): Asking => {
  const { table } = guest
  if (table === null) throw new Refused('message/malformed')
  const seat = (): SeatId => {
    // Somebody may have been sent away while a message waited for its turn.
    if (guest.table !== table || guest.visitor.seat === null) throw new Refused('seat/not-yours')
    return guest.visitor.seat
  }
  return { guest, table, seat }
}

const handle = (
  event: PageEvent,
  message: never,
  guest: Guest,
  tools: SocketTools,
): Promise<object> =>
  event === 'enter'
    ? enter(guest, message, tools)
    : Promise.resolve(HANDLERS[event](askingOf(guest), message))

/** Listens to the messages of our own pages. Each is limited, parsed, done and answered. */
export const listenToPage = (guest: Guest, tools: SocketTools): void => {
  const { observer } = tools
  let requests = 0

  const resultOf = async (event: PageEvent, message: unknown): Promise<Reply<object>> => {
    requests += 1
    const request = `${guest.id}.${String(requests)}`
    const refuse = (why: Problem): Reply<object> => {
      observer.refused(why.id)
      return { ok: false, problem: { ...why, request } }
    }
    if (!guest.mayAsk()) return refuse(problem('message/too-fast'))
    const parsed = v.safeParse(MESSAGES[event], message)
    if (!parsed.success) return refuse(problem('message/malformed'))
    try {
      // The schema of an event and its handler belong together, which the compiler cannot follow
      // through the lookup.
      return { ok: true, ...(await handle(event, parsed.output as never, guest, tools)) }
    } catch (error) {
      return refuse(problemOf(error, event, request, tools))
    }
  }
  const listen = (event: PageEvent) => {
    guest.socket.on(event, (message: unknown, reply: unknown) => {
      const began = performance.now()
      void resultOf(event, message).then((result) => {
        if (typeof reply === 'function') (reply as (result: Reply) => void)(result)
        if (event === 'act' && result.ok) observer.took((performance.now() - began) / 1000)
      })
    })
  }
  for (const event of PAGE_EVENTS) listen(event as PageEvent)
}
