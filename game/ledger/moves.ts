import type { Action } from '../action'
import { actingAt } from '../actions'
import { shearCard } from '../catalogue'
import type { IdeaId } from '../misconceptions/idea'
import { hasCellsInBetterSoil, isPoorSoil } from '../prompts/situations'
import { replay, type GameRecord } from '../record'
import type { Acting } from '../rules/rule'
import type { State } from '../state'
import type { SeatId } from '../vocabulary'

/** A move that may speak for an idea, in a situation where there was another way. */
interface Sign {
  idea: IdeaId
  shows: (acting: Acting, action: Action) => boolean
}

/** A single cell that needs this much, or more, seldom comes through the flow. */
const HARD_FLOW = 5
/** So many cells make a group, had they set out together. */
const GROUP = 3

const isFlowHard = ({ view }: Acting): boolean =>
  shearCard(view.forecast.shear).effects.some(
    (effect) => effect.kind === 'flow' && effect.single >= HARD_FLOW,
  )

/**
 * Few moves speak for an idea: most have more than one reason. All of these roll dice, so that none of
 * them can have been taken back.
 */
const SIGNS: readonly Sign[] = [
  {
    // Grown anywhere? Out into poor soil while other cells were where it suits them better.
    idea: 'MC02',
    shows: (acting, action) =>
      action.move === 'extravasate' &&
      isPoorSoil(acting, action.at) &&
      hasCellsInBetterSoil(acting, action.at),
  },
  {
    // A safe ride? Many cells into the blood, each alone, while the card of the round tells of hard flow.
    idea: 'MC08',
    shows: (acting, action) =>
      action.move === 'intravasate' &&
      action.route === 'blood' &&
      action.form === 'single' &&
      action.cells >= GROUP &&
      acting.seat.dial !== 'mesenchymal' &&
      isFlowHard(acting),
  },
  {
    // Mobile for good? Growth tested in the state in which it is hardest.
    idea: 'MC11',
    shows: ({ seat }, action) =>
      action.move === 'colonise' &&
      !seat.colonies[action.at].dormant &&
      seat.dial === 'mesenchymal',
  },
]

/** So many moves of a kind are one piece of evidence, and no kind gives more than two. */
const MOVES_A_PIECE = 3
const MOST_PIECES = 2

/** What a person did, and what the table was like before. */
export interface Done {
  before: State
  seat: SeatId
  action: Action
}

/** The ideas that moves speak for, each as often as it counts. One slip, or two, is nothing. */
export const ideasInMoves = (count: ReadonlyMap<IdeaId, number>): readonly IdeaId[] =>
  SIGNS.flatMap(({ idea }) => {
    const pieces = Math.floor((count.get(idea) ?? 0) / MOVES_A_PIECE)
    return Array<IdeaId>(Math.min(pieces, MOST_PIECES)).fill(idea)
  })

/** The ideas that one move shows. */
export const shownBy = ({ before, seat, action }: Done): readonly IdeaId[] => {
  const acting = actingAt(before, seat)
  return SIGNS.filter(({ shows }) => shows(acting, action)).map(({ idea }) => idea)
}

/** How often the moves that a person took for this seat showed each idea. */
export const countMoves = (record: GameRecord, seat: SeatId): ReadonlyMap<IdeaId, number> => {
  const count = new Map<IdeaId, number>()
  let at = 0
  replay(record, (_step, _entries, state) => {
    // What follows this step begins where it ends. The first step of a game shows nothing: no cell
    // has set out.
    at += 1
    const next = record.steps[at]
    if (next?.seat !== seat || next.by !== 'person') return
    for (const idea of shownBy({ before: state, seat, action: next.action }))
      count.set(idea, (count.get(idea) ?? 0) + 1)
  })
  return count
}
