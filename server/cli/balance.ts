import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PLAYER_NAMES } from '../../game/simulation/players'
import { crewOf } from '../tools/crew'
import { parseOptions, refuse, refuseUnwritable } from '../tools/options'
import { balancePage, cellsOf, CHECK_PAGE, PAGE, pageOf } from '../tools/page'
import { playerIn } from '../tools/playerNames'
import { playCells } from '../tools/playing'
import type { TablesAnswer, TablesTask } from '../tools/threads/tables'

const USAGE = `npm run balance -- [options]
  Plays full games with 2, 3, 4 and 6 seats, and mixed tables of archetypes, on all cores, and writes
  the balance table to ${PAGE}, that of the expert to
  ${CHECK_PAGE}.
  --games N     games a cell (2000)
  --bot NAME    who plays at the tables of equals (skilled): ${PLAYER_NAMES.join(', ')}
  --playouts N  how many games a bot that searches plays on in its mind for a decision (as many as
                usual)
  --seed S      names all chance, without a space (“balance”)
  --out FILE    writes it there instead`

const options = parseOptions(process.argv.slice(2), USAGE, {
  games: { type: 'count', default: 2000, max: 1_000_000 },
  bot: { type: 'text', default: 'skilled' },
  playouts: { type: 'count', default: 0, max: 10_000_000 },
  seed: { type: 'text', default: 'balance' },
  out: { type: 'text', default: '' },
})
const { bot, games, seed, playouts } = options
const player = playerIn('bot', bot)
if (!/^\S+$/.test(seed)) refuse(`--seed takes one word, not “${seed}”`)
const out = options.out === '' ? pageOf(player) : options.out
refuseUnwritable('out', out)

const cells = cellsOf(player)
const crew = crewOf<TablesTask, TablesAnswer>(join(import.meta.dirname, '../threads/tables.js'))
const reports = await playCells(crew, cells, games, seed, { playouts })
await crew.close()
writeFileSync(out, balancePage({ bot: player, games, seed, playouts }, cells, reports))
console.log(`${out}: ${String(games)} games a cell`)
