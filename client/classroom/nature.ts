import { NATURE_DIFFERS } from '../../game/public'

/** Where the game is wrong about nature, in the few points that are read out. */
export const DIFFERENCES_ALOUD = NATURE_DIFFERS.filter(({ isAloud }) => isAloud === true)
