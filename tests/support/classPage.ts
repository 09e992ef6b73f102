import { io, type Socket } from 'socket.io-client'
import {
  CLASS_NAMESPACE,
  type ClassAnswers,
  type ClassEvent,
  type ClassInfo,
  type ClassMessageOf,
  type Joined,
  type OpenClass,
  type OpenedClass,
  type ToClassPage,
  type Wall,
  type You,
} from '../../server/classProtocol'
import type { Reply } from '../../server/protocol'
import type { Posting } from './posting'

/** A device in a class, as a script: it asks and waits for the answer, and knows what it was told. */
export interface ClassPage {
  socket: Socket
  ask: <E extends ClassEvent>(
    event: E,
    message: ClassMessageOf<E>,
  ) => Promise<Reply<ClassAnswers[E]>>
  /** Asks for what must not be refused. */
  must: <E extends ClassEvent>(event: E, message: ClassMessageOf<E>) => Promise<ClassAnswers[E]>
  /** What it knows at the moment. */
  info: () => ClassInfo
  you: () => You
  wall: () => Wall
  out: () => string | null
  nudges: () => number
  /** Waits until this holds of what it knows. */
  until: (what: string, holds: () => boolean) => Promise<void>
  close: () => void
}

type As = ClassMessageOf<'enter'>['as']

const PATIENCE = 20_000

export const openClassPage = async (
  address: string,
  code: string,
  as: As,
  transports: readonly ('websocket' | 'polling')[] = ['websocket'],
): Promise<ClassPage> => {
  const socket = io(address + CLASS_NAMESPACE, { transports: [...transports], forceNew: true })
  const known: {
    class?: ClassInfo
    you?: You
    wall?: Wall
    out: string | null
    nudges: number
  } = { out: null, nudges: 0 }
  const waiting = new Set<() => void>()
  const told = <E extends keyof ToClassPage>(event: E, take: ToClassPage[E]) => {
    const name: string = event
    socket.on(name, (message: Parameters<ToClassPage[E]>[0]) => {
      ;(take as (message: Parameters<ToClassPage[E]>[0]) => void)(message)
      waiting.forEach((look) => look())
    })
  }
  told('class', (info) => (known.class = info))
  told('you', (you) => (known.you = you))
  told('wall', (wall) => (known.wall = wall))
  told('nudged', () => (known.nudges += 1))
  told('out', (problem) => (known.out = (problem as { id: string }).id))

  const ask: ClassPage['ask'] = (event, message) =>
    socket.timeout(PATIENCE).emitWithAck(event, message) as Promise<Reply<never>>
  const must: ClassPage['must'] = async (event, message) => {
    const reply = await ask(event, message)
    if (!reply.ok) throw new Error(`${event}: ${JSON.stringify(reply.problem)}`)
    return reply
  }
  const enter = async () => {
    const entered = await must('enter', { class: code, as })
    known.class = entered.class
    if (entered.you !== null) known.you = entered.you
    if (entered.wall !== null) known.wall = entered.wall
  }
  const need = <T>(value: T | undefined, what: string): T => {
    if (value === undefined) throw new Error(`this page was told no ${what}`)
    return value
  }
  await enter()
  return {
    socket,
    ask,
    must,
    info: () => need(known.class, 'class'),
    you: () => need(known.you, 'you'),
    wall: () => need(known.wall, 'wall'),
    out: () => known.out,
    nudges: () => known.nudges,
    until: (what, holds) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          waiting.delete(look)
          reject(new Error(`waited in vain for ${what}`))
        }, PATIENCE)
        const look = () => {
          if (!holds()) return
          clearTimeout(late)
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
    close: () => socket.disconnect(),
  }
}

/** A class with its teacher at the wall. */
export interface OpenedLesson extends OpenedClass {
  teacher: ClassPage
  join: () => Promise<Joined>
  /** Comes in, and stays connected. */
  come: () => Promise<{ joined: Joined; page: ClassPage }>
}

export const openLesson = async (
  server: Posting,
  wanted: Partial<OpenClass> = {},
): Promise<OpenedLesson> => {
  const { body } = await server.post<OpenedClass>('/api/classes', {
    minutes: 45,
    students: 30,
    length: 'short',
    checks: true,
    ...wanted,
  })
  const { code, teacherKey } = body
  const teacher = await openClassPage(server.address, code, { who: 'teacher', key: teacherKey })
  const join = async () => (await server.post<Joined>(`/api/classes/${code}/students`)).body
  return {
    ...body,
    teacher,
    join,
    come: async () => {
      const joined = await join()
      const { number, token } = joined
      const page = await openClassPage(server.address, code, { who: 'student', number, token })
      return { joined, page }
    },
  }
}
