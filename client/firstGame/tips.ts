import { BEDS, NUMBERS, ORGANS, type LogEntry, type SeatId, type View } from '../../game/public'
import { seatOf } from '../match/spots'
import { isTableMet } from './met'

/** One new idea in a sentence or two, told when it first matters. */
export interface Tip {
  id: string
  text: string
}

interface Idea extends Tip {
  matters: (view: View, seat: SeatId, log: readonly LogEntry[]) => boolean
}

const some = (view: View, seat: SeatId, of: 'clusters' | 'singles', places: readonly string[]) =>
  Object.entries(seatOf(view, seat)[of]).some(([at, cells]) => cells > 0 && places.includes(at))

const inVessel = (view: View, seat: SeatId, places: readonly string[]): boolean =>
  some(view, seat, 'singles', places) || some(view, seat, 'clusters', places)

/** The later in the cascade the earlier in this list: what is newest is told first. */
const IDEAS: readonly Idea[] = [
  {
    id: 'secondary',
    text: 'A secondary tumour: this is what scores points. Most cells never get this far.',
    matters: (view, seat) => ORGANS.some((organ) => seatOf(view, seat).sites[organ].length > 0),
  },
  {
    id: 'colony',
    text: `Your cells settled. Grow tests the soil; at ${String(NUMBERS.colony.tumour)} cells a colony is a secondary tumour.`,
    matters: (view, seat) => ORGANS.some((organ) => seatOf(view, seat).colonies[organ].size > 0),
  },
  {
    id: 'done',
    text: 'No actions left. Say Done: the body acts, and you see what becomes of your cells.',
    matters: (view, seat) => seatOf(view, seat).actionsLeft === 0,
  },
  {
    id: 'dial',
    text: 'New: the EMT dial and niches. Mobile cells cross walls more easily, anchored ones grow more easily.',
    matters: (view) => view.round >= NUMBERS.firstGame.dialAndNiches,
  },
  {
    id: 'stopped',
    text: 'Cells have stopped in a small vessel. Exit takes them into the organ.',
    matters: (view, seat) => inVessel(view, seat, ['node', ...BEDS]),
  },
  {
    id: 'blood',
    text: 'Your cells are in a vessel. Most cells are lost there; the cards tell what comes.',
    matters: (view, seat) => inVessel(view, seat, ['entry', 'plexus']),
  },
  {
    id: 'offers',
    text: 'New: adaptations. One a round changes what your cells can do. You pay with cubes.',
    matters: (view, seat) => seatOf(view, seat).offers.length > 0,
  },
  {
    id: 'stroma',
    text: 'Your cells are in the tissue round the tumour. Enter takes them into a vessel.',
    matters: (view, seat) => seatOf(view, seat).stroma > 0,
  },
  {
    id: 'cards',
    text: 'These cards are what the body brings when everybody is done. Tap one to read it.',
    matters: (view, _seat, log) => isTableMet(view, log),
  },
]

/** The idea to tell this seat now, of those not told yet; null when there is nothing new. */
export const tipFor = (
  view: View,
  seat: SeatId,
  log: readonly LogEntry[],
  told: ReadonlySet<string>,
): Tip | null =>
  view.length === 'first'
    ? (IDEAS.find(({ id, matters }) => !told.has(id) && matters(view, seat, log)) ?? null)
    : null
