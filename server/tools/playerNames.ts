import { isPlayerName, PLAYER_NAMES, type PlayerName } from '../../game/simulation/players'
import { refuse } from './options'

/** The player that an option names; any other name ends the program. */
export const playerIn = (option: string, name: string): PlayerName =>
  isPlayerName(name)
    ? name
    : refuse(`--${option}: there is no bot “${name}”; there are ${PLAYER_NAMES.join(', ')}`)
