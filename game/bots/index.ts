import type { Bot } from './bot'
import { greedy } from './greedy'
import { random } from './random'

export const BOT_NAMES = ['random', 'greedy'] as const
export type BotName = (typeof BOT_NAMES)[number]

/** Every bot that can take a seat, by its name. */
export const BOTS: Readonly<Record<BotName, Bot>> = { random, greedy }

export type { Bot } from './bot'
