import {
  medalOf,
  nextMedal,
  TARGET_GAMES,
  targetsOf,
  type Length,
  type Medal,
  type TumourType,
} from '../../game/public'
import { BOT_WORDS, plural } from '../ui/words'

export const MEDAL_NAMES: Readonly<Record<Medal, string>> = {
  bronze: 'Bronze',
  silver: 'Silver',
  gold: 'Gold',
}

/** Whose games the targets come from. */
export const TARGET_BOT = BOT_WORDS[TARGET_GAMES.bot].toLowerCase()

/** “24 in 100 games”: how often the bot reached a target. */
export const howOften = (reached: number): string =>
  `${Math.round((100 * reached) / TARGET_GAMES.games)} in 100 games`

/** What a clone that is alone has come to, measured by its targets. */
export interface Alone {
  tumour: TumourType
  length: Length
  points: number
}

/** The headline of the end: which target was reached. */
export const reachedWords = ({ tumour, length, points }: Alone): string => {
  const medal = medalOf(tumour, length, points)
  return medal === null
    ? 'Below the bronze target this time'
    : `${MEDAL_NAMES[medal]} target reached`
}

/** How far it is to the next target. */
export const missingWords = ({ tumour, length, points }: Alone): string => {
  const next = nextMedal(tumour, length, points)
  if (next === null) return `${plural(points, 'point')}. There is no higher target.`
  const at = targetsOf(tumour, length)[next.medal].points
  return `${plural(points, 'point')}. The ${next.medal} target is ${plural(at, 'point')}: ${next.missing} more.`
}
