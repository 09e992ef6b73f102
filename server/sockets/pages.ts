import type { SeatId } from '../../game/public'
import { Refused } from '../problems'
import { MESSAGES, type PageEvent } from '../protocol'
import { answerEach } from './answering'
import { enter, HANDLERS, refuseWhatTheClassLeads, type Asking } from './handlers'
import type { Guest, SocketTools } from './sockets'

/** The names of all events that pages may send. */
export const PAGE_EVENTS: ReadonlySet<string> = new Set(Object.keys(MESSAGES))

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

const handle = async (
  event: PageEvent,
  message: never,
  guest: Guest,
  tools: SocketTools,
): Promise<object> => {
  if (event === 'enter') return enter(guest, message, tools)
  const asking = askingOf(guest)
  refuseWhatTheClassLeads(event, asking.table)
  return HANDLERS[event](asking, message)
}

/** Listens to the messages of our own pages at a table. */
export const listenToPage = (guest: Guest, tools: SocketTools): void => {
  const { observer } = tools
  answerEach<PageEvent>(guest.socket, {
    schemas: MESSAGES,
    // The schema of an event and its handler belong together, which the compiler cannot follow
    // through the lookup.
    handle: (event, message) => handle(event, message as never, guest, tools),
    mayAsk: () => guest.mayAsk(),
    observer,
    id: guest.id,
    took: (event, seconds) => {
      if (event === 'act') observer.took(seconds)
    },
  })
}
