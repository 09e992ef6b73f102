import { legalActions } from '../actions'
import { apply } from '../apply'
import type { Budget } from '../bots'
import type { LogEntry } from '../log'
import { seededRandom, streamOf } from '../random'
import { RECORD_FORMAT, type GameRecord, type RecordedStep } from '../record'
import { standingsOf } from '../rules/standings'
import { dealFrom, newGame, type Setup } from '../setup'
import { seatAt, type Standing, type State } from '../state'
import type { Length } from '../vocabulary'
import { view } from '../view'
import { playerNamed, type PlayerName } from './players'

/** A whole game between bots, with all that the report asks about. */
export interface PlayedGame {
  state: State
  /** Who decided for the seats, in their order. */
  players: readonly PlayerName[]
  log: readonly LogEntry[]
  record: GameRecord
  /** How many actions each decision had to choose from. */
  choices: readonly number[]
  /** The standings at the end of each round; the last of them are the final ones. */
  standings: readonly (readonly Standing[])[]
}

/** A set-up for these bots: tumour types dealt. */
export const setupFor = (bots: readonly PlayerName[], length: Length): Setup => ({
  seats: bots.map(() => ({ tumour: 'dealt' as const })),
  length,
  secretOffers: false,
  pairs: false,
})

/**
 * Plays one game. Bots choose from what their seat sees, with chance of their own.
 *
 * @param budget how long bots that search may think of a decision; their own unless said
 */
export const selfPlay = (
  bots: readonly PlayerName[],
  length: Length,
  seed: string,
  budget?: Budget,
): PlayedGame => {
  const setup = setupFor(bots, length)
  const deal = dealFrom(setup, seed)
  const { state, log } = newGame(setup, seed, deal)
  const steps: RecordedStep[] = []
  const choices: number[] = []
  const standings: (readonly Standing[])[] = []
  const players = state.order.map((id, i) => {
    const bot = playerNamed(bots[i] ?? 'random')
    return { id, bot, stream: streamOf(seed, `bot ${id}`) }
  })
  while (state.phase === 'action') {
    const { round } = state
    for (const { id, bot, stream } of players)
      while (isOn(state, round) && !seatAt(state, id).done) {
        choices.push(legalActions(state, id).length)
        const action = bot.think(view(state, id), id, seededRandom, stream, budget).action
        steps.push({ seat: id, by: bot.name, action })
        apply(state, id, action, seededRandom, log)
      }
    standings.push(state.standings ?? standingsOf(state))
  }
  const record = { format: RECORD_FORMAT, setup, seed, deal, steps } as const
  return { state, players: bots, log, record, choices, standings }
}

/** The body acts, and the next round begins, with the last seat's last action. */
const isOn = (state: State, round: number) => state.phase === 'action' && state.round === round
