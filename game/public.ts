/**
 * The one door of `game/`: what client, server and tools may use of it.
 */
export * from './vocabulary'
export type * from './state'
export type * from './action'
export { MOVES } from './action'
export type * from './log'
export type { Reason } from './reasons'
export { NUMBERS } from './numbers'
