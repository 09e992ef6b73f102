/** Every bot that can take a seat. `random` and `greedy` are yardsticks that nobody plays against. */
export const BOT_NAMES = ['random', 'greedy', 'autopilot', 'beginner', 'skilled', 'expert'] as const
export type BotName = (typeof BOT_NAMES)[number]

/** Those that people play against, the easiest first. */
export const LEVELS = ['beginner', 'skilled', 'expert'] as const satisfies readonly BotName[]
export type Level = (typeof LEVELS)[number]
