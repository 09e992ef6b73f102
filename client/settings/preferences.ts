import { settingOf } from '../saves/settings'

/** How the page looks, moves and sounds for whoever uses this device. */

const SWITCH = ['off', 'on'] as const

export const textSize = settingOf('text-size', ['usual', 'large', 'larger'], 'usual')
/** Room between lines, words and letters. */
export const spacing = settingOf('spacing', ['usual', 'wide'], 'usual')
/** `system` does as the device's own setting says. */
export const motion = settingOf('motion', ['system', 'full', 'reduced'], 'system')
/** Whether people at this device are asked about key moves in a full game. */
export const reasonPrompts = settingOf('reason-prompts', SWITCH, 'on')
export const sound = settingOf('sound', SWITCH, 'off')
/** Whether single letters work as shortcuts; speech input and slips of the finger may need them off. */
export const shortcuts = settingOf('shortcuts', SWITCH, 'on')
