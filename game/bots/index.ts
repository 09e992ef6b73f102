import type { Bot } from './bot'
import { greedy } from './greedy'
import type { BotName } from './names'
import { random } from './random'

/** Every bot that can take a seat, by its name. */
export const BOTS: Readonly<Record<BotName, Bot>> = {
  random,
  greedy,
  autopilot: { ...greedy, name: 'autopilot' },
  beginner: { ...greedy, name: 'beginner' },
  skilled: { ...greedy, name: 'skilled' },
  expert: { ...greedy, name: 'expert' },
}

export type { Bot, Budget, Hope, Thought, Weighed } from './bot'
export { BOT_NAMES, LEVELS, type BotName, type Level } from './names'
