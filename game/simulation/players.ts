import { BOT_NAMES, BOTS, type Bot, type BotName } from '../bots'
import { ARCHETYPE_NAMES, ARCHETYPES, type ArchetypeName } from '../bots/archetypes'

/** Whoever can take a seat in a simulated game: the bots that people meet, and those that only tools use. */
export const PLAYER_NAMES = [...BOT_NAMES, ...ARCHETYPE_NAMES] as const
export type PlayerName = BotName | ArchetypeName

const PLAYERS: Readonly<Record<PlayerName, Bot>> = { ...BOTS, ...ARCHETYPES }

export const playerNamed = (name: PlayerName): Bot => PLAYERS[name]

/** Whether there is a player of this name. */
export const isPlayerName = (name: string): name is PlayerName => Object.hasOwn(PLAYERS, name)

/** Whether there is a bot of this name that can sit at a real table. */
export const isBotName = (name: string): name is BotName => Object.hasOwn(BOTS, name)
