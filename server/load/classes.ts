import { setTimeout as sleep } from 'node:timers/promises'
import { seededRandom, streamOf } from '../../game/public'
import {
  CLASS_NAMESPACE,
  type Joined,
  type OpenedClass,
  type ToClassPage,
  type You,
} from '../classProtocol'
import { ClassTable, must } from './classTable'
import { Client } from './client'
import { post } from './contestant'
import { quantile } from './measure'
import { pin, ServerProcess } from './process'
import { NODE_FLAGS } from './product'

/** Whole classes on the complete server: teachers at their walls, students at their tables. */

export interface WantedClasses {
  classes: number
  students: number
  seconds: number
  /** Moves a second at each table. */
  rate: number
  /** Our built server, and the folder where it is to keep its data. */
  main: string
  dataFolder: string
}

export interface ClassesReport {
  classes: number
  /** Students in all, and their sockets with those of teachers and tables. */
  students: number
  sockets: number
  /** From the first student’s coming until all of a class sit, the slowest class. */
  joinSeconds: number
  movesPerSecond: number
  p50Ms: number
  p99Ms: number
  /** From a student’s call for help until the teacher’s wall shows it, 99 of 100. */
  wallP99Ms: number
  /** From the teacher’s freeze until the last student’s page stands still, the slowest. */
  freezeMs: number
  rssMB: number
  generatorBusy: number
}

interface Lesson {
  code: string
  teacher: Client
  students: readonly { client: Client; joined: Joined }[]
  tables: readonly ClassTable[]
}

/** What a socket was told last of something. */
const nextOf = <E extends 'you' | 'wall' | 'class'>(
  client: Client,
  event: E,
  holds: (message: Parameters<ToClassPage[E]>[0]) => boolean,
) =>
  new Promise<void>((resolve) => {
    const name: string = event
    const look = (message: Parameters<ToClassPage[E]>[0]) => {
      if (!holds(message)) return
      client.socket.off(name, look)
      resolve()
    }
    client.socket.on(name, look)
  })

const enter = async (url: string, code: string, as: object): Promise<Client> => {
  const client = new Client(url, CLASS_NAMESPACE, () => false)
  await client.connected()
  await must(client, 'enter', { class: code, as })
  return client
}

const joinAll = async (url: string, code: string, count: number) => {
  const began = performance.now()
  const students = await Promise.all(
    Array.from({ length: count }, async () => {
      const joined = (await post(`${url}/api/classes/${code}/students`, {})) as Joined
      const { number, token } = joined
      return { joined, client: await enter(url, code, { who: 'student', number, token }) }
    }),
  )
  return { students, seconds: (performance.now() - began) / 1000 }
}

const openLesson = async (url: string, count: number): Promise<Lesson & { seconds: number }> => {
  const { code, teacherKey } = (await post(`${url}/api/classes`, {
    minutes: 120,
    students: count,
    length: 'full',
    checks: true,
  })) as OpenedClass
  const teacher = await enter(url, code, { who: 'teacher', key: teacherKey })
  const { students, seconds } = await joinAll(url, code, count)
  const places = new Map<string, { seat: NonNullable<You['place']>['seat']; token: string }[]>()
  const placed = students.map(({ client, joined }) =>
    nextOf(client, 'you', (you) => {
      if (you.place === null) return false
      const { table, seat } = you.place
      places.set(table, [...(places.get(table) ?? []), { seat, token: joined.token }])
      return true
    }),
  )
  await must(teacher, 'go', { to: 'playing' })
  await Promise.all(placed)
  const tables = [...places].map(([table, seated]) => new ClassTable(url, table, seated))
  await Promise.all(tables.map((table) => table.enter()))
  return { code, teacher, students, tables, seconds }
}

/** Students call for help now and then, and one waits until the teacher sees it. In milliseconds. */
const watchWall = async ({ teacher, students }: Lesson, until: number): Promise<number[]> => {
  const times: number[] = []
  for (let i = 0; performance.now() < until; i++) {
    const student = students[i % students.length]
    if (student === undefined) break
    const wanted = Math.floor(i / students.length) % 2 === 0
    const { number } = student.joined
    const shown = nextOf(teacher, 'wall', (wall) =>
      wall.students.some((row) => row.number === number && row.help === wanted),
    )
    const sent = performance.now()
    await must(student.client, 'help', { wanted })
    await shown
    times.push(performance.now() - sent)
    await sleep(200)
  }
  return times
}

const playTable = async (table: ClassTable, name: string, until: number, rate: number) => {
  const chance = streamOf('load', name)
  const times: number[] = []
  while (performance.now() < until) {
    await sleep(((0.5 + seededRandom.below(chance, 1000) / 1000) * 1000) / rate)
    const took = await table.move(chance)
    if (took === null) break
    times.push(took)
  }
  return times
}

/** How long it takes until all pages of a class stand still. */
const freeze = async ({ teacher, students }: Lesson): Promise<number> => {
  const still = students.map(({ client }) => nextOf(client, 'class', ({ frozen }) => frozen))
  const sent = performance.now()
  await must(teacher, 'freeze', { frozen: true })
  await Promise.all(still)
  return performance.now() - sent
}

const rounded = (value: number, digits = 1) => Number(value.toFixed(digits))

/** Runs the classes and measures them. Whatever happens, the server has ended after it. */
export const loadClasses = async (wanted: WantedClasses): Promise<ClassesReport> => {
  pin()
  const server = await ServerProcess.start('product', [...NODE_FLAGS, wanted.main], {
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: wanted.dataFolder,
    SILENCE_SECONDS: '3600',
    CLASSES_PER_MINUTE: '1000',
  })
  const lessons: Lesson[] = []
  let joinSeconds = 0
  try {
    for (let i = 0; i < wanted.classes; i++) {
      const { seconds, ...lesson } = await server.whileRunning(
        openLesson(server.url, wanted.students),
      )
      joinSeconds = Math.max(joinSeconds, seconds)
      lessons.push(lesson)
    }
    const spent = process.cpuUsage()
    const start = performance.now()
    const until = start + wanted.seconds * 1000
    const playing = lessons.flatMap(({ tables, code }) =>
      tables.map((table, i) => playTable(table, `${code} ${i}`, until, wanted.rate)),
    )
    const watching = lessons.map((lesson) => watchWall(lesson, until))
    const moves = (await server.whileRunning(Promise.all(playing))).flat()
    const walls = (await server.whileRunning(Promise.all(watching))).flat()
    const elapsed = (performance.now() - start) / 1000
    const own = process.cpuUsage(spent)
    const freezes = await server.whileRunning(Promise.all(lessons.map(freeze)))
    const { rssBytes } = await server.cost()
    const students = lessons.reduce((sum, lesson) => sum + lesson.students.length, 0)
    return {
      classes: lessons.length,
      students,
      sockets: 2 * students + lessons.length,
      joinSeconds: rounded(joinSeconds),
      movesPerSecond: rounded(moves.length / elapsed),
      p50Ms: rounded(quantile(moves, 0.5)),
      p99Ms: rounded(quantile(moves, 0.99)),
      wallP99Ms: rounded(quantile(walls, 0.99)),
      freezeMs: rounded(Math.max(...freezes)),
      rssMB: rounded(rssBytes / 1e6),
      generatorBusy: rounded((own.user + own.system) / 1e6 / elapsed, 2),
    }
  } finally {
    for (const { teacher, students, tables } of lessons) {
      teacher.close()
      for (const { client } of students) client.close()
      for (const table of tables) table.close()
    }
    await server.stop()
  }
}
