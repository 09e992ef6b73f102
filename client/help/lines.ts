import { NUMBERS, ORGANS, words, type View } from '../../game/public'
import { ACTION_MOVES, kindOf, type ActionMove } from '../controls/kinds'
import { plural } from '../ui/words'

const { cluster, colony, cube, exit, firstGame, intravasate } = NUMBERS
const need = words.atLeast

const EXITS = words.listed(
  ORGANS.map((organ) => `${words.ORGAN_NAMES[organ]} ${need(exit[organ])}`),
)

/** What each kind of action does, in a line. Every number comes from the rules. */
const RULES: Readonly<Record<ActionMove, string>> = {
  divide: `${words.cells(NUMBERS.divide.cells)} join the primary tumour, which holds ${NUMBERS.primary.limit}.`,
  invade: `Up to ${words.cells(NUMBERS.invade.cells)} try to reach the stroma: ${need(NUMBERS.invade.need)} each.`,
  intravasate: `Up to ${words.cells(intravasate.cells)} try to enter a vessel: blood ${need(intravasate.need.blood)}, lymph ${need(intravasate.need.lymph)}, vertebral plexus ${need(intravasate.need.plexus)}.`,
  aggregate: `Single cells at one place form a cluster of up to ${cluster.max}. Flow tests there ${words.signed(NUMBERS.aggregate.flow)}, and immune cards miss them this round.`,
  moveOn: `From the lymph node to the lung bed, ${need(NUMBERS.moveOn.need)} each; or a lodged cluster breaks up.`,
  extravasate: `Cells leave the vessel: ${EXITS}. A cluster tests once, and stays if it fails.`,
  colonise: `A dormant colony may wake, an active one may gain a cell. At ${words.cells(colony.tumour)} it is a secondary tumour.`,
  niche: `One of your ${NUMBERS.niche.markers} markers goes to an organ: growth tests there ${words.signed(NUMBERS.niche.growth)} for everybody.`,
  rest: 'One action passes.',
}

export interface ActionLine {
  move: ActionMove
  verb: string
  term: string
  rule: string
}

export const ACTION_LINES: readonly ActionLine[] = ACTION_MOVES.map((move) => {
  const { verb, term } = kindOf(move)
  return { move, verb, term, rule: RULES[move] }
})

const actionsOf = ({ order }: Pick<View, 'order'>): number =>
  order.length >= NUMBERS.actions.manyFromSeats ? NUMBERS.actions.many : NUMBERS.actions.few

/** A first game brings some ideas later. */
const from = (round: number, { length }: Pick<View, 'length'>, text: string): string =>
  length === 'first' ? `From round ${round} on ${text}` : words.capital(text)

/** What a round is, step by step. */
export const roundLines = (view: Pick<View, 'order' | 'length'>): readonly string[] => [
  'The body shows its cards: how blood will flow, which immune cells patrol, which soil is fertile.',
  `${from(firstGame.offers, view, `you are offered ${plural(NUMBERS.offers, 'adaptation')}`)} and may fix one, for mutation cubes. Every ${cube.lostCells} cells that are lost leave one cube.`,
  `${from(firstGame.dialAndNiches, view, 'you may turn the EMT dial one step before you act')}. Towards mesenchymal, crossing gets easier and growth harder, by ${NUMBERS.dial.shift} a step.`,
  `You take ${plural(actionsOf(view), 'action')}. All players act at the same time, and nobody gets in your way.`,
  'When everybody is done the body acts: flow, immune cells, soil, clinic. Most cells are lost here.',
  `Each primary tumour grows on. A colony of ${colony.tumour} cells is a secondary tumour, and scores.`,
]

/** What the dice mean, for those who look at a test. */
export const DICE_LINE = `“${need(NUMBERS.intravasate.need.blood)}” means: a die that shows ${NUMBERS.intravasate.need.blood} or more comes through.`
