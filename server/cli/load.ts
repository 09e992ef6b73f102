import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { NUMBERS } from '../../game/public'
import { MOST_STUDENTS } from '../classProtocol'
import { serveBare } from '../load/bareServer'
import { loadClasses } from '../load/classes'
import { load, type Wanted } from '../load/load'
import { NAMES, tableOf, type Name } from '../load/report'
import { parseOptions, refuse } from '../tools/options'

const USAGE = `npm run load -- [options]
  Tables full of players on the complete server, beside boardgame.io's own server with the same game,
  and beside a socket.io server that only passes on messages of the same size (“bare”). Each runs in
  a process of its own on one core, this program on another; they are loaded in turn, round by round.
  Players make random legal moves, in each turn first at the pace of people (--rate), then as many as
  the server can do. The figures are medians of the rounds:
  movesPerSecond         moves that all tables made, at the pace of people
  p50Ms, p99Ms           from sending a move until the last client of the table has seen its effect
  bytesPerMovePerClient  received on a WebSocket, frames included, joining a game left out
  mostMovesPerSecond     moves that all tables made, as fast as the server can
  cpuMicrosPerMove       time of the server's process then, user and system
  systemMicrosPerMove    the system's part of it
  pacedCpuMicrosPerMove  the same at the pace of people, when a server mostly waits and wakes up
  rssMB                  memory of the server's process at the end
  memoryPerTableKB       heap and buffers that a table with its players holds
  generatorBusy          how much of its core this program used; near 1 the times mean nothing
  syncBytes              all bytes that reach a new client of our table, at once and after 200 moves
  ratio                  product divided by stock
  --tables N     tables on each server (100)
  --seats N      players at a table, ${NUMBERS.seats.min} to ${NUMBERS.seats.max} (4)
  --minutes N    how long to measure, all servers and rounds together (2)
  --seconds N    the same in seconds, for a quick look
  --rounds N     how often each server has its turn (5)
  --rate N       moves a second at each table (1)
  --saturate     at no time at the pace of people
  --only A,B     not all of ${NAMES.join(', ')}
  --profile DIR  writes a CPU profile of each server there, for Chrome's developer tools
  --json         one JSON object instead of the table
  --classes N    whole classes on our server instead: teachers at their walls, students at their
                 tables, for --seconds (60) at --rate moves a second and table. Prints, as JSON,
                 how long coming in took, moves (from sending until kept and told to everybody),
                 the wall (from a call for help until the teacher sees it), the freeze, the memory
  --students N   in each class (30)`

const options = parseOptions(process.argv.slice(2), USAGE, {
  tables: { type: 'count', default: 100, max: 10_000 },
  seats: { type: 'count', default: 4, max: NUMBERS.seats.max },
  minutes: { type: 'count', default: 2, max: 600 },
  // 0 stands for not given: it takes no value below 1.
  seconds: { type: 'count', default: 0, max: 36_000 },
  rounds: { type: 'count', default: 5, max: 100 },
  rate: { type: 'count', default: 1, max: 1000 },
  saturate: { type: 'flag' },
  only: { type: 'text', default: NAMES.join() },
  classes: { type: 'count', default: 0, max: 100 },
  students: { type: 'count', default: 30, max: MOST_STUDENTS },
  profile: { type: 'text', default: '' },
  json: { type: 'flag' },
  /** Set by this program for its children. */
  serve: { type: 'text', default: '' },
})

const nameOf = (text: string): Name =>
  NAMES.find((name) => name === text) ?? refuse(`--only takes ${NAMES.join(', ')}, not “${text}”`)

const wanted = (): Wanted => {
  const self = process.argv[1] ?? refuse('load has to be started as a file')
  return {
    ...options,
    seconds: options.seconds === 0 ? options.minutes * 60 : options.seconds,
    only: options.only.split(',').map((text) => nameOf(text.trim())),
    self,
    main: join(dirname(self), '../main.js'),
    dataFolder: mkdtempSync(join(tmpdir(), 'seed-and-soil-load-')),
  }
}

/** Also when it fails or is interrupted, nothing stays behind: servers end with this process. */
const measure = async (): Promise<void> => {
  const todo = wanted()
  process.once('exit', () =>
    rmSync(todo.dataFolder, { recursive: true, force: true, maxRetries: 5 }),
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(130))
  try {
    if (options.classes > 0) {
      const seconds = options.seconds === 0 ? 60 : options.seconds
      const { classes, students, rate } = options
      console.log(JSON.stringify(await loadClasses({ ...todo, classes, students, rate, seconds })))
    } else {
      const report = await load(todo)
      console.log(options.json ? JSON.stringify(report) : tableOf(report))
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message.replaceAll('\n', ' ') : error)
    process.exitCode = 1
  }
  // Whatever still waits for an answer after a failure need not be waited for.
  process.exit()
}

// Ended this way a profile is still written.
if (options.serve !== '') process.once('SIGTERM', () => process.exit(0))

if (options.serve === 'stock') await (await import('../load/stockServer')).serveStock()
else if (options.serve === 'bare') serveBare()
else if (options.serve === '') await measure()
else refuse(`--serve takes stock or bare, not “${options.serve}”`)
