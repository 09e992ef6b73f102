import { getFilterPlayerView } from '#bgio/internal'
import {
  changeBetween,
  leavesOf,
  packEntries,
  unpackEntries,
  view,
  visibleLog,
  type PackedEntries,
  type SeatId,
} from '../../game/public'
import type { Snapshot, Step } from '../protocol'
import type { StoredStep } from '../storage/storage'
import { toldAs, type Actor } from './actor'
import { processedGame, type Done, type GameState } from './engine'

/**
 * Who may see what of a game, and how it is told. Everybody who sees the same is one viewer, told
 * once: without secret offers that is the whole table.
 */
export type Viewer = SeatId | 'watching' | 'all'

/** Rooms of sockets, as socket.io has them. */
export interface Rooms {
  isAnyoneIn: (room: string) => boolean
  tell: (room: string, event: string, ...args: unknown[]) => void
}

export const viewerOf = (secretOffers: boolean, seat: SeatId | null): Viewer =>
  secretOffers ? (seat ?? 'watching') : 'all'

const seatOf = (viewer: Viewer): SeatId | null =>
  viewer === 'all' || viewer === 'watching' ? null : viewer

export const pageRoom = (table: string, viewer: Viewer): string => `page/${table}/${viewer}`
export const stockRoom = (table: string, viewer: Viewer): string => `stock/${table}/${viewer}`

/** The game as a viewer may see it now. */
export const snapshotFor = (state: GameState, number: number, viewer: Viewer): Snapshot => ({
  number,
  step: state._stateID,
  view: view(state.G.state, seatOf(viewer)),
})

/** A step as it was kept, with the entries that this viewer may read. */
export const storedStepFor = (stored: StoredStep, viewer: Viewer): Step => {
  const packed = JSON.parse(stored.entries) as PackedEntries
  const by = stored.by as Actor | null
  const entries =
    viewer === 'all' ? packed : packEntries(visibleLog(unpackEntries(packed), seatOf(viewer)))
  return [stored.step, stored.seat as SeatId | null, by === null ? null : toldAs(by), entries]
}

const filter = getFilterPlayerView(processedGame)

/** All of boardgame.io's state that its client may hold. */
export const stockStateFor = (state: GameState, matchID: string, viewer: Viewer): GameState => {
  const told = filter(seatOf(viewer), { type: 'update', args: [matchID, state] })
  if (told.type !== 'update') throw new Error('boardgame.io made something else of an update')
  return told.args[1] as GameState
}

const tellPages = (rooms: Rooms, room: string, done: Done, number: number, viewer: Viewer) => {
  const { step, seat, by, before, after, entries, packed } = done
  const viewing = seatOf(viewer)
  const change = changeBetween(view(before.G.state, viewing), view(after.G.state, viewing))
  const visible = viewer === 'all' ? packed : packEntries(visibleLog(entries, viewing))
  const told: Step = [step, seat, toldAs(by), visible]
  rooms.tell(room, 'step', number, told, change)
}

/** The same as a JSON patch, which is how boardgame.io's client takes changes. */
const tellStock = (rooms: Rooms, room: string, done: Done, matchID: string, viewer: Viewer) => {
  const before = stockStateFor(done.before, matchID, viewer)
  const after = stockStateFor(done.after, matchID, viewer)
  const patch = leavesOf(
    changeBetween(before, { ...after, ctx: { ...after.ctx, gameover: undefined } }),
  ).map(({ path, value }) => ({ op: 'add', path: `/${path.join('/')}`, value }))
  // The one field that was not there before: a patch cannot reach into it.
  const { gameover } = after.ctx as { gameover?: unknown }
  if (gameover !== undefined) patch.push({ op: 'add', path: '/ctx/gameover', value: gameover })
  rooms.tell(room, 'patch', matchID, done.before._stateID, done.step, patch, done.deltalog)
}

interface Told {
  /** The table's id. */
  table: string
  number: number
  matchID: string
  secretOffers: boolean
}

/** Tells everybody at the table what was done, each as much as they may see. */
export const tellStep = (rooms: Rooms, done: Done, told: Told): void => {
  const { table, number, matchID, secretOffers } = told
  const viewers: readonly Viewer[] = secretOffers
    ? [...done.after.G.state.order, 'watching']
    : ['all']
  for (const viewer of viewers) {
    const pages = pageRoom(table, viewer)
    if (rooms.isAnyoneIn(pages)) tellPages(rooms, pages, done, number, viewer)
    const stock = stockRoom(table, viewer)
    if (rooms.isAnyoneIn(stock)) tellStock(rooms, stock, done, matchID, viewer)
  }
}
