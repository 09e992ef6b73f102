import { readFileSync } from 'node:fs'
import {
  describeAction,
  formatLog,
  parseRecord,
  replay,
  seatName,
  TUMOUR_NAMES,
  type GameRecord,
  type LogEntry,
} from '../../game/public'
import { parseOptions, refuse } from '../tools/options'

const USAGE = `npm run replay -- FILE [--to N]
  Prints a recorded game move by move.
  --to N  stops after N moves`

const options = parseOptions(
  process.argv.slice(2),
  USAGE,
  { to: { type: 'count', default: 1_000_000, max: 1_000_000 } },
  true,
)

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    return refuse(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const parseJson = (file: string): unknown => {
  try {
    return JSON.parse(read(file))
  } catch (error) {
    return refuse(`${file}: this is no JSON: ${error instanceof Error ? error.message : ''}`)
  }
}

const load = (file: string): GameRecord => {
  const parsed = parseRecord(parseJson(file))
  return parsed.ok
    ? parsed.record
    : refuse(`${file}: ${parsed.problem.where}: ${parsed.problem.message}`)
}

const tell = (entries: readonly LogEntry[]): void => {
  for (const entry of entries) {
    const sentence = formatLog(entry)
    if (sentence !== null) console.log(`       ${sentence.text}`)
  }
}

const [file, ...more] = options.rest
if (file === undefined || more.length > 0) refuse('replay takes one file; --help lists the options')
else {
  const record = load(file)
  console.log(`Seed ${record.seed}`)
  record.deal.tumours.forEach((type, i) => {
    console.log(`Seat ${String(i)}: ${TUMOUR_NAMES[type]}`)
  })
  let move = 0
  const played = replay(
    record,
    ({ seat, by, action }, entries) => {
      move += 1
      console.log(
        `${String(move).padStart(5)}  ${seatName(seat)} (${by}): ${describeAction(action)}`,
      )
      tell(entries)
    },
    options.to,
  )
  if (!played.ok) refuse(`${file}: ${played.problem.where}: ${played.problem.message}`)
  else
    for (const { seat, points, rank } of played.state.standings ?? [])
      console.log(`${String(rank)}. ${seatName(seat)}: ${String(points)} points`)
}
