import {
  streamOf,
  whyNot,
  type Action,
  type BotName,
  type LogEntry,
  type SeatId,
  type SeatNames,
  type View,
} from '../../game/public'
import { HURRIED, pauseFor, THINKING, type Pace } from '../bots/pace'
import { optionsFor } from '../bots/predict'
import { wordsOf, type Bots, type Prediction, type Told } from '../bots/told'
import type { Setting } from '../saves/settings'
import type { Thinker } from '../thinking/thinker'

/** What bots need of the match that they play in. */
export interface BotTable {
  /** The bot that is to act now; null while it is for anybody else. */
  turn: () => BotTurn | null
  /** The game as a seat sees it. */
  see: (seat: SeatId) => View
  round: () => number
  /** Does it; gives what came of it, as far as everybody may read it. */
  perform: (seat: SeatId, by: BotName, action: Action) => readonly LogEntry[]
  /** Whether what a bot weighed may be read by those at this device. */
  canExplain: boolean
  canPredict: boolean
  names: SeatNames
  /** Something happened in the game. */
  changed: () => void
  /** Something is shown differently; the game stands where it stood. */
  shown: () => void
}

export interface BotTurn {
  seat: SeatId
  bot: BotName
}

export interface BotOptions {
  thinker: Thinker
  /** Calls back after so many milliseconds, unless what it returns is called before. */
  after: (milliseconds: number, then: () => void) => () => void
  /** What bots choose with where they are in two minds. It never touches the dice of the game. */
  botSeed: string
  pace: Pick<Setting<Pace>, 'find' | 'keep'>
  predict: Pick<Setting<'off' | 'on'>, 'find' | 'keep'>
}

export interface BotPlay {
  /** Lets bots act while it is their turn. Does nothing while they do already. */
  goOn: () => void
  now: () => Bots
  close: () => void
}

interface Decision {
  by: BotName
  action: Action
  why: Told['why']
}

/** More actions than any seat can have in a round: a bot that does not end its round is stopped. */
const BOT_LIMIT = 60

/** Lets the bots of a match act, one action after the other, no faster than people want to read. */
export const createBotPlay = (table: BotTable, options: BotOptions): BotPlay => {
  const { thinker, after, botSeed } = options
  let pace = options.pace.find()
  let predicts = options.predict.find() === 'on'
  let told: readonly Told[] = []
  let showing: Told | null = null
  let prediction: Prediction | null = null
  let answer: ((guess: Action | null) => void) | null = null
  /** Ends the pause that is now, and starts it again with another length. */
  let pausing: { end: () => void; restart: () => void } | null = null
  /** So many things are being read that must not vanish, and who waits for the last of them. */
  let holds = 0
  let freed: (() => void)[] = []
  let ahead: Promise<Decision> | null = null
  let skipped = 0
  let asked = 0
  let count = 0
  let isRunning = false
  let isClosed = false
  let stoodIn = false

  const isSkipping = (): boolean => skipped === table.round()
  const pauseOf = (move: Told): number | null => {
    if (isSkipping()) return 0
    // Whoever was asked wants to see the answer.
    const slowly = move.guess !== null && pace !== 'step' ? 'readable' : pace
    return pauseFor(slowly, wordsOf(move, table.names))
  }

  /** How often this seat has acted this round. */
  const actsOf = (seat: SeatId): number =>
    told.filter((move) => move.seat === seat && move.round === table.round()).length

  const thinkAs = async (bot: BotName, seat: SeatId): Promise<Decision> => {
    const saw = table.see(seat)
    const stream = streamOf(botSeed, `${(asked += 1)}`)
    const milliseconds = pace === 'instant' || isSkipping() ? HURRIED : THINKING
    const thought = await thinker.think({ bot, view: saw, seat, stream, milliseconds })
    const why = whyNot(saw, seat, thought.action)
    if (why !== undefined) throw new Error(`${bot} wants what is not allowed: ${why.id}`)
    return { by: bot, action: thought.action, why: table.canExplain ? { thought, saw } : null }
  }

  /** Never fails: where a bot cannot think, autopilot does, and if need be the round just ends. */
  const decide = async ({ seat, bot }: BotTurn): Promise<Decision> => {
    if (actsOf(seat) < BOT_LIMIT)
      for (const by of [bot, 'autopilot'] as const)
        try {
          return await thinkAs(by, seat)
        } catch {
          stoodIn = true
        }
    return { by: 'autopilot', action: { move: 'done' }, why: null }
  }

  const tell = (move: Omit<Told, 'id' | 'round'>): Told => {
    const round = table.round()
    const now: Told = { id: (count += 1), round, ...move }
    told = [...told.filter((one) => one.round >= round - 1), now]
    return now
  }

  const untilFree = (): Promise<void> =>
    holds === 0 ? Promise.resolve() : new Promise((resolve) => freed.push(resolve))

  const hold = (): (() => void) => {
    let isHeld = true
    holds += 1
    pausing?.restart()
    return () => {
      if (!isHeld) return
      isHeld = false
      holds -= 1
      if (holds === 0) release()
    }
  }

  const release = (): void => {
    const waiting = freed
    freed = []
    waiting.forEach((go) => go())
    pausing?.restart()
  }

  /** Comes back when the move was read, or the pace does not wait for that. */
  const letRead = (move: Told): Promise<void> =>
    new Promise((resolve) => {
      let cancel = (): void => undefined
      const end = () => {
        cancel()
        pausing = null
        resolve()
      }
      const restart = () => {
        cancel()
        if (holds > 0) return
        const milliseconds = pauseOf(move)
        if (milliseconds === 0) end()
        else if (milliseconds !== null) cancel = after(milliseconds, end)
      }
      pausing = { end, restart }
      restart()
      table.shown()
    })

  const askPerson = async (seat: SeatId, { action, why }: Decision): Promise<Action | null> => {
    if (!predicts || !table.canPredict || isSkipping() || why === null) return null
    const stream = streamOf(botSeed, `prediction/${table.round()}/${seat}`)
    const choices = optionsFor(why.saw, seat, { action, rejected: why.thought.rejected }, stream)
    if (choices === null) return null
    prediction = { seat, options: choices }
    const guess = await new Promise<Action | null>((resolve) => {
      answer = resolve
      table.shown()
    })
    prediction = null
    answer = null
    return guess
  }

  const playOne = async (turn: BotTurn): Promise<void> => {
    const { seat } = turn
    const decision = await (ahead ?? decide(turn))
    ahead = null
    await untilFree()
    const isFirst = actsOf(seat) === 0
    const guess = isFirst && !isClosed ? await askPerson(seat, decision) : null
    if (isClosed) return
    const { by, action, why } = decision
    const move = { seat, by, action, why, guess }
    if (action.move !== 'done') {
      const entries = table.perform(seat, by, action)
      const now = tell({ ...move, entries })
      showing = pauseOf(now) === 0 ? null : now
      table.changed()
      // While this one is read the next is thought of.
      const next = table.turn()
      if (next !== null) ahead = decide(next)
      if (showing !== null) await letRead(now)
      return
    }
    // Told before it is done, because with the last of them the body acts at once.
    const now = tell({ ...move, entries: [] })
    if (isFirst && pauseOf(now) !== 0) {
      showing = now
      await letRead(now)
    }
    endRound(seat, by)
  }

  const endRound = (seat: SeatId, by: BotName): void => {
    if (isClosed) return
    table.perform(seat, by, { move: 'done' })
    if (table.turn() === null) showing = null
    table.changed()
  }

  const run = async (): Promise<void> => {
    isRunning = true
    for (let turn = table.turn(); turn !== null && !isClosed; turn = table.turn())
      await playOne(turn)
    isRunning = false
    showing = null
  }

  return {
    goOn: () => {
      if (!isRunning && !isClosed && table.turn() !== null) void run()
    },
    now: () => ({
      pace,
      setPace: (next) => {
        pace = next
        options.pace.keep(next)
        pausing?.restart()
        table.shown()
      },
      predicts,
      setPredicts: (on) => {
        predicts = on
        options.predict.keep(on ? 'on' : 'off')
        if (!on) answer?.(null)
        table.shown()
      },
      canPredict: table.canPredict,
      told,
      showing,
      waits: pausing !== null,
      prediction,
      guess: (action) => answer?.(action),
      next: () => pausing?.end(),
      skip: () => {
        skipped = table.round()
        answer?.(null)
        pausing?.end()
        table.shown()
      },
      hold,
      stoodIn,
    }),
    close: () => {
      isClosed = true
      release()
      thinker.close()
      answer?.(null)
      pausing?.end()
    },
  }
}
