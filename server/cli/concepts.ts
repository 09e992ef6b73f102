import { conceptCoverage, unread } from '../../game/public'
import { parseOptions } from '../tools/options'

const USAGE = `npm run concepts -- [--json | --unread]
  Prints where each concept of the inventory is taught, and fails where one is taught nowhere.
  --json       one JSON object: total, covered, missing
  --unread     instead, each text whose facts were not read in the source that it names, for somebody
               who can review them: kind, name, certainty, sources, text`

const options = parseOptions(process.argv.slice(2), USAGE, {
  json: { type: 'flag' },
  unread: { type: 'flag' },
})

const coverage = [...conceptCoverage()]
const missing = coverage.flatMap(([concept, carriers]) => (carriers.length === 0 ? [concept] : []))
const lines = coverage.map(
  ([concept, carriers]) =>
    `${concept}  ${carriers.map(({ kind, id }) => `${kind} ${id}`).join(', ') || 'nowhere'}`,
)
const toReview = unread().map(
  ({ kind, id, certainty, sources, text }) =>
    `${kind} ${id} [${certainty}; ${sources.join(', ')}] ${text}`,
)
const result = { total: coverage.length, covered: coverage.length - missing.length, missing }
console.log(
  options.json
    ? JSON.stringify(result)
    : options.unread
      ? toReview.join('\n')
      : [
          ...lines,
          '',
          `${String(result.covered)} of ${String(result.total)} concepts are taught`,
        ].join('\n'),
)
if (missing.length > 0) process.exitCode = 1
