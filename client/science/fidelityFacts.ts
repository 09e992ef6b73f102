import { FUNNEL_OF_GAME } from '../../game/public'
import { MOUSE } from '../end/facts'

/**
 * What is compared, in the order of the way. `game` and `mouse` are shares of the cells that entered
 * a vessel (the mouse study put its cells there); `null` where the study did not count.
 */
export interface FidelityRow {
  step: string
  game: number
  mouse: number | null
  /** Of cells that spread, in a model of people. */
  people: number | null
}

/** Coumans 2013, a model of 38,715 women with breast cancer: about 1 metastasis from 60 million cells. */
export const PEOPLE = 1 / 60_000_000

const { cells, games } = FUNNEL_OF_GAME
const ofEntered = (count: number): number => count / cells.intravasated

export const FIDELITY_ROWS: readonly FidelityRow[] = [
  { step: 'In a vessel', game: 1, mouse: MOUSE.entered, people: null },
  { step: 'Left it alive', game: ofEntered(cells.extravasated), mouse: MOUSE.left, people: null },
  { step: 'Began to grow', game: ofEntered(cells.grew), mouse: MOUSE.grew, people: null },
  { step: 'New tumour', game: ofEntered(cells.secondary), mouse: MOUSE.tumour, people: PEOPLE },
]

/** For the steps before, which no study that is named here has counted. */
export const BEFORE_VESSEL = {
  stroma: cells.invaded / cells.launched,
  vessel: cells.intravasated / cells.launched,
}

const twoDigits = (value: number): number => Number(value.toPrecision(2))

/** “27%”, “0.02%”, “1 in 60 million” */
export const shareWords = (share: number): string => {
  if (share >= 0.0001) return `${twoDigits(share * 100)}%`
  return `1 in ${Math.round(1 / share / 1_000_000)} million`
}

/** How many games would pass for one new tumour, if cells of the game had these odds in the blood. */
export const gamesForOne = (odds: number): number =>
  twoDigits(1 / odds / (cells.intravasated / games))
