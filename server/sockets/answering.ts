import type { Socket } from 'socket.io'
import * as v from 'valibot'
import type { Observer } from '../observe/observer'
import { problem, Refused } from '../problems'
import type { Problem, Reply } from '../protocol'
import { CannotKeep } from '../storage/storage'

interface Answering<E extends string> {
  /** What each message must be. */
  schemas: Readonly<Record<E, v.GenericSchema>>
  /** Does what a message that has been parsed asks for; throws Refused where that cannot be. */
  handle: (event: E, message: unknown) => Promise<object>
  /** Whether another message may be done now. */
  mayAsk: () => boolean
  observer: Observer
  /** Names the connection in logs. */
  id: string
  /** Told of what was done, and how many seconds it took. */
  took?: (event: E, seconds: number) => void
}

/** Whatever went wrong, as the problem that is told. What nobody foresaw is logged, and not told. */
const problemOf = (error: unknown, event: string, request: string, observer: Observer): Problem => {
  if (error instanceof Refused) return error.problem
  observer.failed(event, error, request)
  return problem(error instanceof CannotKeep ? 'server/cannot-keep' : 'server/mistake')
}

/** Listens to the messages of a page. Each is limited, parsed, done and answered. */
export const answerEach = <E extends string>(
  socket: Socket,
  { schemas, handle, mayAsk, observer, id, took }: Answering<E>,
): void => {
  let requests = 0

  const resultOf = async (event: E, message: unknown): Promise<Reply<object>> => {
    requests += 1
    const request = `${id}.${String(requests)}`
    const refuse = (why: Problem): Reply<object> => {
      observer.refused(why.id)
      return { ok: false, problem: { ...why, request } }
    }
    if (!mayAsk()) return refuse(problem('message/too-fast'))
    const parsed = v.safeParse(schemas[event], message)
    if (!parsed.success) return refuse(problem('message/malformed'))
    try {
      return { ok: true, ...(await handle(event, parsed.output)) }
    } catch (error) {
      return refuse(problemOf(error, event, request, observer))
    }
  }
  const listen = (event: E) => {
    const name: string = event
    socket.on(name, (message: unknown, reply: unknown) => {
      const began = performance.now()
      void resultOf(event, message).then((result) => {
        if (typeof reply === 'function') (reply as (result: Reply) => void)(result)
        if (result.ok) took?.(event, (performance.now() - began) / 1000)
      })
    })
  }
  for (const event of Object.keys(schemas)) listen(event as E)
}
