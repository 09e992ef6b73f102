import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BOT_NAMES } from '../../game/public'
import { isBotName } from '../../game/simulation/players'
import { crewOf } from '../tools/crew'
import { parseOptions, refuse } from '../tools/options'
import { findTargets, TARGETS_FILE, targetsFile } from '../tools/targets'
import type { TargetsTask } from '../tools/threads/targets'

const USAGE = `npm run targets -- [options]
  Plays games of one seat alone, of every tumour type and length, on all cores, and finds the scores
  that are aimed at in such games: bronze, silver, gold.
  --games N    games of each tumour type and length (500)
  --bot NAME   who plays them (beginner): ${BOT_NAMES.join(', ')}
  --seed TEXT  names the games, without a space (targets)
  --write      into ${TARGETS_FILE}; otherwise they are only printed`

const options = parseOptions(process.argv.slice(2), USAGE, {
  games: { type: 'count', default: 500, max: 1_000_000 },
  bot: { type: 'text', default: 'beginner' },
  seed: { type: 'text', default: 'targets' },
  write: { type: 'flag' },
})
const { games, seed } = options
const bot = isBotName(options.bot)
  ? options.bot
  : refuse(`--bot: there is no bot “${options.bot}”; there are ${BOT_NAMES.join(', ')}`)
if (!/^[\w-]+$/.test(seed)) refuse(`--seed takes letters, digits and dashes, not “${seed}”`)

const method = { bot, games, seed }
const crew = crewOf<TargetsTask, number[]>(join(import.meta.dirname, '../threads/targets.js'))
const text = targetsFile(method, await findTargets(crew, method))
await crew.close()
if (options.write) writeFileSync(TARGETS_FILE, text)
else console.log(text)
