/**
 * A process of its own that keeps steps as fast as it can, in several games at once, and prints each
 * one once it is acknowledged. It ends by being killed: see tests/server/sqlite.crash.test.ts.
 *
 *   node storageWriter.js <file> <round>
 */
import { writeSync } from 'node:fs'
import { openSqlite } from '../../server/storage/sqlite'
import { newTable, nextGame, stateAt, stepAt } from './stored'

const GAMES = 5
const [file = '', round = ''] = process.argv.slice(2)
const storage = await openSqlite(file)

async function play(game: number) {
  const matchID = `round-${round}-game-${game}`
  const table = newTable(matchID, matchID)
  await storage.createTable(table, 1)
  await storage.beginGame(...nextGame(table, matchID), 1)
  for (let step = 1; ; step++) {
    // The size of a real state, so that a write is not over at once.
    const state = stateAt(step).padEnd(11_000)
    await storage.commitStep(matchID, stepAt(step), state, step)
    writeSync(1, `${matchID} ${step}\n`)
  }
}

await Promise.all(Array.from({ length: GAMES }, (_, game) => play(game)))
