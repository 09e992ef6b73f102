import { autopilot } from './autopilot'
import { beginner } from './beginner'
import type { Bot } from './bot'
import { expert } from './expert'
import { greedy } from './greedy'
import type { BotName } from './names'
import { random } from './random'
import { skilled } from './skilled'

/** Every bot that can take a seat, by its name. */
export const BOTS: Readonly<Record<BotName, Bot>> = {
  random,
  greedy,
  autopilot,
  beginner,
  skilled,
  expert,
}

export type { Bot, Budget, Hope, Thought, Weighed } from './bot'
export { BOT_NAMES, LEVELS, type BotName, type Level } from './names'
