import { dealFrom, RECORD_FORMAT, type GameRecord, type SeatId } from '../../game/public'
import { toldAs, type Actor } from '../games/actor'
import { Refused } from '../problems'
import {
  PROTOCOL,
  type Answers,
  type Controller,
  type Entered,
  type MessageOf,
  type PageEvent,
} from '../protocol'
import type { LiveTable } from '../tables/liveTable'
import { newName } from '../tables/names'
import { controlledBy, namesAt, rename, seatIn, seatNamesAt, wantsAgain } from '../tables/table'
import type { Guest, SocketTools } from './sockets'

/** Who asks, and where they are. */
export interface Asking {
  guest: Guest
  table: LiveTable
  /** The asker's own seat; throws Refused for somebody who only watches. */
  seat: () => SeatId
}

/** What a page may not do at the table of a class: its teacher does, in the class. */
const CLASS_LEADS: ReadonlySet<PageEvent> = new Set([
  'start',
  'again',
  'rename',
  'newCard',
  'leave',
])

export const refuseWhatTheClassLeads = (event: PageEvent, table: LiveTable): void => {
  if (table.table.classroom !== null && CLASS_LEADS.has(event)) throw new Refused('class/leads')
}

type Handlers = {
  [E in Exclude<PageEvent, 'enter'>]: (
    asking: Asking,
    message: MessageOf<E>,
  ) => Promise<Answers[E]> | Answers[E]
}

/** Somebody comes to a table, or comes back to it. */
export const enter = async (
  guest: Guest,
  { protocol, table: code, seat, seen }: MessageOf<'enter'>,
  { tables, bucketOf }: SocketTools,
): Promise<Entered> => {
  if (protocol !== PROTOCOL) throw new Refused('client/old')
  const table = await tables.byCode(code)
  return table.inTurn(async () => {
    if (seat !== undefined) table.checkToken(seat.id, seat.token)
    guest.table?.depart(guest.visitor)
    // The connection may have ended while this waited for its turn.
    if (!guest.socket.connected) throw new Refused('server/closing')
    guest.table = table
    guest.visitor.dialect = 'page'
    guest.visitor.seat = seat?.id ?? null
    if (seat !== undefined) guest.bucket = bucketOf(table, seat.id)
    await table.arrive(guest.visitor)
    // Another message may have led the same connection elsewhere meanwhile, where it has another
    // seat: what it may see there says nothing about this table.
    if (guest.table !== table) throw new Refused('seat/not-yours')
    return table.welcome(guest.visitor, seen)
  })
}

/** Who may put whom in charge of a seat: each their own, and the host those whose person is gone. */
const control = async (
  table: LiveTable,
  own: SeatId,
  { seat, to }: MessageOf<'control'>,
): Promise<void> => {
  const { person, bot } = seatIn(table.table, seat)
  const isOwn = seat === own
  if (table.table.classroom !== null && (!isOwn || to === 'bot')) throw new Refused('class/leads')
  if (person?.steppedBack === true) throw new Refused('class/stepped-back')
  if (!isOwn && (table.table.host !== own || person === null)) throw new Refused('seat/not-yours')
  if (!isOwn && table.isPresent(seat)) throw new Refused('seat/busy')
  const controllers: Record<typeof to, Controller> = {
    person: { by: 'person' },
    bot: { by: 'bot', bot },
    autopilot: { by: 'autopilot', asked: isOwn },
  }
  await table.save(controlledBy(table.table, seat, controllers[to]))
}

/** The record of a game that is over: only then nothing of it is secret any more. */
const recordOf = async (table: LiveTable, number: number): Promise<GameRecord> => {
  const { engine } = table.play(number)
  if (!engine.isOver) throw new Refused('table/not-over')
  const { setup } = table.table
  const { seed } = engine.state.G.state.secret
  const steps = await table.allSteps()
  const hints = await table.notes.hints()
  const reasons = await table.notes.reasons(number)
  return {
    format: RECORD_FORMAT,
    setup,
    seed,
    deal: dealFrom(setup, seed),
    steps: steps.map(({ seat, by, action }) => ({
      seat: seat as SeatId,
      by: by === null ? '' : toldAs(by as Actor),
      action: JSON.parse(action ?? '{}') as GameRecord['steps'][number]['action'],
    })),
    ...(hints.length > 0 && { hints }),
    ...(reasons.length > 0 && { reasons }),
  }
}

/** What is done for each message of a page that has entered. */
export const HANDLERS: Handlers = {
  act: ({ table, seat }, { id, number, action }) =>
    table.inTurn(async () => {
      const own = seat()
      const play = table.play(number)
      await table.takeBack(own)
      return { step: await play.act(own, action, 'person', id) }
    }),
  steps: ({ table, guest }, { number, after }) => table.steps(guest.visitor, number, after),
  start: ({ table, seat }) =>
    table.inTurn(async () => {
      if (table.table.host !== seat()) throw new Refused('seat/not-yours')
      if (table.table.phase === 'gathering') await table.begin()
      return {}
    }),
  again: ({ table, seat }) =>
    table.inTurn(async () => {
      const own = seat()
      if (table.table.phase !== 'over') throw new Refused('table/not-over')
      await table.save(wantsAgain(table.table, own))
      const isWaiting = table.table.seats.some(
        ({ id, person }) => person !== null && !person.again && table.isPresent(id),
      )
      if (!isWaiting) await table.begin()
      return {}
    }),
  control: ({ table, seat }, message) =>
    table.inTurn(async () => {
      await control(table, seat(), message)
      return {}
    }),
  rename: ({ table, seat }) =>
    table.inTurn(async () => {
      const own = seat()
      if (table.table.phase === 'playing') throw new Refused('table/not-over')
      await table.save(rename(table.table, own, newName(namesAt(table.table))))
      return {}
    }),
  newCard: ({ table, seat, guest }, { seat: which }) =>
    table.inTurn(async () => {
      const own = seat()
      const isOwn = which === own
      if (!isOwn && table.table.host !== own) throw new Refused('seat/not-yours')
      const { card, token } = await table.newKeys(which, isOwn ? guest.visitor : null)
      return { card, token: isOwn ? token : null }
    }),
  leave: ({ table, seat, guest }) =>
    table.inTurn(async () => {
      await table.giveUp(seat(), guest.visitor)
      return {}
    }),
  say({ table, seat }, { phrase }) {
    table.say(seat(), phrase)
    return {}
  },
  here: ({ table, seat }) =>
    table.inTurn(async () => {
      await table.takeBack(seat())
      table.look()
      return {}
    }),
  hint: ({ table, seat }, { number, rung }) =>
    table.inTurn(async () => {
      await table.notes.hint(seat(), number, rung)
      return {}
    }),
  reason: ({ table, seat }, { number, ...chosen }) =>
    table.inTurn(async () => {
      await table.notes.reason(seat(), number, chosen)
      return {}
    }),
  reasons: async ({ table, seat }, { number }) => {
    const own = seat()
    const all = await table.notes.reasons(number)
    return {
      reasons: all
        .filter((one) => one.seat === own)
        .map(({ prompt, round }) => ({ prompt, round })),
    }
  },
  why: ({ table }, { number, step }) => ({
    why: table.play(number).why(step, seatNamesAt(table.table)),
  }),
  record: async ({ table }, { number }) => ({ record: await recordOf(table, number) }),
}
