import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { replay, seededRandom, streamOf, view } from '../../game/public'
import type { Seated } from '../../server/protocol'
import { startBuilt } from '../support/builtServer'
import { onlinePlayer } from '../support/onlinePlayer'
import { tableFor } from '../support/onlineServer'

const KILLS = 20

const post = async (url: string, body?: object): Promise<Seated> => {
  const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch(url, { method: 'POST', ...(body === undefined ? {} : json) })
  return (await response.json()) as Seated
}

test('killed 20 times in the middle of play, the server has every acknowledged move, and play goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'seed-and-soil-'))
  const environment: Record<string, string> = { DATA_DIR: folder, MOVES_PER_SECOND: '1000' }
  let server = await startBuilt(environment)
  const { url } = server
  environment['PORT'] = new URL(url).port
  onTestFinished(async () => {
    await server.stop()
    rmSync(folder, { recursive: true })
  })

  // Given four people at a table, and a kill after every few acknowledged moves
  const host = await post(
    `${url}/api/tables`,
    tableFor(
      Array.from({ length: 4 }, () => 'person'),
      { length: 'full' },
    ),
  )
  const seats = `${url}/api/tables/${host.table.code}/seats`
  const seated = [host, await post(seats), await post(seats), await post(seats)]
  const chance = streamOf('kills', 'players')
  let kills = 0
  let untilKill = 5
  let restarted = Promise.resolve()
  const restart = async () => {
    await server.stop('SIGKILL')
    server = await startBuilt(environment)
  }
  const onKept = () => {
    untilKill -= 1
    if (untilKill !== 0 || kills === KILLS) return
    kills += 1
    restarted = restart().then(() => {
      untilKill = 1 + seededRandom.below(chance, 8)
    })
  }
  const players = seated.map((seat) => onlinePlayer(seat, { base: url, onKept, patience: 120_000 }))
  onTestFinished(() => players.forEach((player) => player.close()))
  await Promise.all(
    players.map((player) => player.until('the table', ({ table }) => table !== null)),
  )
  await players[0]?.table.start()

  // When the game is over
  const ends = await Promise.all(players.map((player) => player.end(1)))
  await restarted

  // Then the record has every acknowledged move once, and everybody saw the same end
  expect(kills).toBe(KILLS)
  const answer = await players[0]?.table.record()
  if (answer?.ok !== true) throw new Error(JSON.stringify(answer))
  const { record } = answer
  for (const { acknowledged } of players) {
    const [first] = acknowledged
    const ofSeat = record.steps.filter(({ seat }) => seat === first?.seat)
    expect(ofSeat).toEqual(acknowledged.map(({ seat, action }) => ({ seat, by: 'person', action })))
  }
  const played = replay(record)
  if (!played.ok) throw new Error(played.problem.message)
  for (const end of ends) expect(end).toEqual(view(played.state, null))
}, 180_000)
