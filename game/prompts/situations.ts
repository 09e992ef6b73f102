import type { Action } from '../action'
import { immuneCard } from '../catalogue'
import type { Acting } from '../rules/rule'
import { isWalled } from '../rules/growth'
import { cellsAt } from '../rules/vessels'
import { DIALS, ORGANS, type Organ } from '../vocabulary'

/** What prompts ask of a situation. */

/** Soil numbers from this on are poor soil, and up to that one good soil. */
const POOR = 5
const GOOD = 3

const soilAt = ({ profile }: Acting, organ: Organ): number => profile.soil[organ].base

export const isPoorSoil = (acting: Acting, organ: Organ): boolean => soilAt(acting, organ) >= POOR
export const isGoodSoil = (acting: Acting, organ: Organ): boolean => soilAt(acting, organ) <= GOOD

/** Whether cells of the seat are in the vessels of an organ that suits them better than this one. */
export const hasCellsInBetterSoil = (acting: Acting, organ: Organ): boolean =>
  ORGANS.some(
    (other) => cellsAt(acting.seat, other) > 0 && soilAt(acting, other) < soilAt(acting, organ),
  )

/** Whether natural killer cells are in the forecast of this round. */
export const areNkComing = ({ view }: Acting): boolean =>
  view.forecast.immune.some((card) => immuneCard(card).icon === 'N')

/** Whether the seat has a colony, at rest or not. */
export const hasColony = ({ seat }: Acting): boolean =>
  ORGANS.some((organ) => seat.colonies[organ].size > 0)

/** Whether this turns the dial towards epithelial. */
export const isFirmer = ({ seat }: Acting, action: Action): boolean =>
  action.move === 'turnDial' && DIALS.indexOf(action.to) < DIALS.indexOf(seat.dial)

/** Whether the colony there is as large as it can get without a blood supply, and has none. */
export const isAtSizeWall = ({ seat, profile }: Acting, organ: Organ): boolean =>
  !seat.colonies[organ].dormant && isWalled(profile, organ, seat.colonies[organ])
