import * as v from 'valibot'
import { actionSchema, SEAT_IDS } from '../../game/public'
import { stockStateFor, viewerOf } from '../games/audience'
import { Refused } from '../problems'
import type { Guest, SocketTools } from './sockets'

/**
 * boardgame.io's own messages, as its client from npm sends them: `sync(matchID, playerID,
 * credentials, numPlayers)` and `update(action, stateID, matchID, playerID)`. It is answered with
 * `sync`, `patch` and `matchData`. A refusal gets no answer: its protocol has none.
 *
 * Only moves pass. Events, undo, chat and everything that could set a state are unknown here.
 */
export const STOCK_EVENTS: ReadonlySet<string> = new Set(['sync', 'update'])

const matchID = v.pipe(v.string(), v.maxLength(40))
const playerID = v.picklist(SEAT_IDS)
const credentials = v.pipe(v.string(), v.maxLength(64))

const syncSchema = v.tuple([matchID, v.nullish(playerID), v.nullish(credentials)])

/** What boardgame.io's client makes of a move. The action is parsed by the game's own schema. */
const updateSchema = v.tuple([
  v.object({
    type: v.literal('MAKE_MOVE'),
    payload: v.object({
      type: v.pipe(v.string(), v.maxLength(40)),
      args: v.nullish(v.pipe(v.array(v.unknown()), v.maxLength(1))),
      playerID,
      credentials,
    }),
  }),
  v.number(),
  matchID,
  playerID,
])

const sync = async (
  guest: Guest,
  message: v.InferOutput<typeof syncSchema>,
  tools: SocketTools,
) => {
  const [match, player, token] = message
  const table = await tools.tables.byMatch(match)
  await table.inTurn(async () => {
    const seat = player ?? null
    if (seat !== null) table.checkToken(seat, token ?? '')
    guest.table?.depart(guest.visitor)
    if (!guest.socket.connected) return
    guest.table = table
    guest.visitor.seat = seat
    if (seat !== null) guest.bucket = tools.bucketOf(table, seat)
    guest.visitor.dialect = 'stock'
    await table.arrive(guest.visitor)
    const { engine } = table.play()
    const viewer = viewerOf(table.table.setup.secretOffers, seat)
    const [, filteredMetadata] = table.stockMatchData()
    guest.socket.emit('sync', match, {
      state: stockStateFor(engine.state, match, viewer),
      log: [],
      filteredMetadata,
    })
  })
}

const update = async (guest: Guest, message: v.InferOutput<typeof updateSchema>) => {
  const [{ payload }, , match, player] = message
  const { table, visitor } = guest
  if (table === null || visitor.seat !== player || payload.playerID !== player)
    throw new Refused('seat/not-yours')
  const [fields] = payload.args ?? []
  const action = v.safeParse(actionSchema, { ...(fields ?? {}), move: payload.type })
  if (!action.success) throw new Refused('message/malformed')
  await table.inTurn(async () => {
    table.checkToken(player, payload.credentials)
    if (table.table.matchID !== match) throw new Refused('game/another')
    await table.takeBack(player)
    await table.play().act(player, action.output, 'person', null)
  })
}

/** Listens to the messages of boardgame.io's clients. What is refused is counted, and not answered. */
export const listenToStock = (guest: Guest, tools: SocketTools): void => {
  const { observer } = tools
  const listen = <Message>(
    event: string,
    schema: v.GenericSchema<unknown, Message>,
    handle: (message: Message) => Promise<void>,
  ) => {
    const onMessage = async (message: unknown[]) => {
      if (!guest.mayAsk()) {
        observer.dropped('too-fast')
        return
      }
      const parsed = v.safeParse(schema, message)
      if (!parsed.success) {
        observer.dropped('malformed')
        return
      }
      try {
        await handle(parsed.output)
      } catch (error) {
        if (error instanceof Refused) observer.refused(error.problem.id)
        else observer.failed(event, error, guest.id)
      }
    }
    guest.socket.on(event, (...message: unknown[]) => void onMessage(message))
  }
  listen('sync', syncSchema, (message) => sync(guest, message, tools))
  listen('update', updateSchema, (message) => update(guest, message))
}
