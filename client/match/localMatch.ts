import {
  apply,
  cloneForAction,
  dealFrom,
  legalActions,
  newGame,
  RECORD_FORMAT,
  seededRandom,
  view,
  visibleLog,
  whyNot,
  withHint,
  SEAT_NAMES,
  type Action,
  type GameRecord,
  type LogEntry,
  type SeatId,
  type Setup,
  type State,
} from '../../game/public'
import { askLater } from '../prompts/onDemand'
import { createHints } from '../tutor/hints'
import { loadReasons } from '../tutor/onDemand'
import { createBotPlay, type BotOptions, type BotTurn } from './botPlay'
import { bodysPart } from './happened'
import type { Controller, Match } from './useMatch'

/** What is kept of a match on this device: all that is needed to play on. */
export interface KeptMatch {
  record: GameRecord
  controllers: Partial<Record<SeatId, Controller>>
}

/** A match on one device: what the screens of a match see, and who has the device in hand. */
export interface LocalSnapshot extends Match {
  /** The person whom the device goes to next; while it is covered nothing private is in `view`. */
  handTo: SeatId | null
  /** That person has the device and wants to see the board. */
  reveal: () => void
  /** Hide what is private again, such as when the app is left. Does nothing in an open game. */
  cover: () => void
  isOver: boolean
  record: GameRecord
}

export interface LocalMatch {
  subscribe: (listener: () => void) => () => void
  getSnapshot: () => LocalSnapshot
  /** Stops bots that are still to act, and whoever thinks. */
  close: () => void
}

interface LocalOptions extends BotOptions {
  /** Whether people are asked about key moves. */
  isAsking: () => boolean
  /** Keeps the match on the device; false when the device refuses. */
  keep: (match: KeptMatch, state: State) => boolean
}

interface Game {
  state: State
  log: LogEntry[]
  record: GameRecord
  controllers: Partial<Record<SeatId, Controller>>
  /** What the body did that nobody has seen yet. */
  happened?: readonly LogEntry[]
}

const NOBODY: ReadonlySet<SeatId> = new Set()

const runLocalMatch = (start: Game, options: LocalOptions): LocalMatch => {
  const { controllers } = start
  let { record, state, log } = start
  const listeners = new Set<() => void>()
  const persons = state.order.filter((seat) => controllers[seat]?.by === 'person')
  let step = 0
  let saved: Match['saved'] = 'kept'
  let happened = start.happened ?? []
  /** Who has the device in hand. In an open game the first person simply begins. */
  let holder: SeatId | null = persons.length > 1 && state.secretOffers ? null : (persons[0] ?? null)

  const turnOf = (): SeatId | null =>
    state.phase === 'over'
      ? null
      : (state.order.find((id) => state.seats[id]?.done !== true) ?? null)

  /** Gives what came of it, without what is hidden from somebody. */
  const perform = (seat: SeatId, by: string, action: Action): readonly LogEntry[] => {
    const from = log.length
    const round = state.round
    // A copy a step, so that every snapshot stays as it was shown.
    state = cloneForAction(state, seat, action)
    log = log.slice()
    apply(state, seat, action, seededRandom, log)
    record.steps.push({ seat, by, action })
    if (state.round !== round || state.phase === 'over') happened = bodysPart(log.slice(from))
    return visibleLog(log.slice(from), null)
  }

  const canPlay = (): boolean => happened.length === 0 && state.phase === 'action'

  const botTurn = (): BotTurn | null => {
    const seat = turnOf()
    const controller = seat === null ? undefined : controllers[seat]
    if (!canPlay() || seat === null || controller?.by !== 'bot') return null
    return { seat, bot: controller.bot }
  }

  const actingPerson = (): SeatId | null => {
    const turn = turnOf()
    return canPlay() && turn !== null && controllers[turn]?.by === 'person' ? turn : null
  }

  /** The person who can act and has the device in hand. */
  const actingHere = (): SeatId | null => {
    const person = actingPerson()
    return person === holder ? person : null
  }

  const snapshotNow = (): LocalSnapshot => {
    const person = actingPerson()
    const seat = actingHere()
    // Between persons, and while a bot acts among several, only what everybody may see.
    const viewer = seat ?? (persons.length === 1 ? (persons[0] ?? null) : null)
    const seen = view(state, viewer)
    return {
      step,
      view: seen,
      seat,
      viewer,
      turn: turnOf(),
      waitingFor: state.order.filter((id) => state.seats[id]?.done === false),
      controllers,
      names: SEAT_NAMES,
      away: NOBODY,
      log: visibleLog(log, viewer),
      happened,
      acknowledge: () => {
        happened = []
        changed()
      },
      legal: seat === null ? [] : legalActions(seen, seat),
      whyNot: (action) => whyNot(seen, viewer ?? state.order[0] ?? '0', action),
      act,
      canUndo: seat !== null && whyNot(seen, seat, { move: 'undo' }) === undefined,
      undo: () => {
        act({ move: 'undo' })
      },
      pending: null,
      refused: null,
      dismissRefused: () => undefined,
      saved,
      bots: bots?.now() ?? null,
      lately: null,
      hints: hints.now(),
      asking: asking.now(),
      handTo: person === holder ? null : person,
      reveal: () => {
        holder = actingPerson()
        changed()
      },
      cover: () => {
        if (!state.secretOffers || persons.length < 2 || holder === null) return
        holder = null
        changed()
      },
      isOver: state.phase === 'over',
      record,
    }
  }

  const act: Match['act'] = (action) => {
    const person = actingHere()
    if (person === null) return undefined
    const why = whyNot(state, person, action)
    if (why === undefined) {
      const before = view(state, person)
      perform(person, 'person', action)
      changed()
      asking.acted({ view: before, seat: person, action })
    }
    return why
  }

  const hasBots = state.order.some((seat) => controllers[seat]?.by === 'bot')
  const bots = !hasBots
    ? null
    : createBotPlay(
        {
          turn: botTurn,
          see: (seat) => view(state, seat),
          round: () => state.round,
          perform,
          canExplain: !state.secretOffers,
          canPredict: !state.secretOffers && persons.length === 1,
          names: SEAT_NAMES,
          changed: () => changed(),
          shown: () => shown(),
        },
        options,
      )

  const hints = createHints({
    position: () => {
      const seat = actingHere()
      if (seat === null) return null
      return { key: `${record.steps.length}`, seat, view: view(state, seat) }
    },
    thinker: options.thinker,
    seed: options.botSeed,
    loadWords: loadReasons,
    note: (seat, rung) => {
      record = withHint(record, { seat, rung })
      saved = keepNow()
    },
    shown: () => shown(),
  })

  const asking = askLater({
    isOn: options.isAsking,
    asked: (seat) => Promise.resolve((record.reasons ?? []).filter((one) => one.seat === seat)),
    where: () => {
      const seat = actingHere()
      return seat === null ? null : { seat, round: state.round }
    },
    note: (_noted, change) => {
      record = change(record)
      saved = keepNow()
    },
    shown: () => shown(),
  })

  const keepNow = (): Match['saved'] =>
    options.keep({ record, controllers }, state) ? 'kept' : 'failed'
  const shown = (): void => {
    step += 1
    snapshot = snapshotNow()
    listeners.forEach((listener) => listener())
  }
  const changed = (): void => {
    saved = keepNow()
    shown()
    bots?.goOn()
  }

  let snapshot = snapshotNow()
  changed()
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getSnapshot: () => snapshot,
    close: () => {
      bots?.close()
      options.thinker.close()
    },
  }
}

export const startLocalMatch = (
  game: { setup: Setup; controllers: Partial<Record<SeatId, Controller>>; seed: string },
  options: LocalOptions,
): LocalMatch => {
  const { setup, controllers, seed } = game
  const deal = dealFrom(setup, seed)
  const record: GameRecord = { format: RECORD_FORMAT, setup, seed, deal, steps: [] }
  return runLocalMatch({ ...newGame(setup, seed, deal), record, controllers }, options)
}

/** Plays on from a match that was kept and has been played again up to where it stood. */
export const resumeLocalMatch = (
  kept: KeptMatch,
  played: Pick<Game, 'state' | 'log' | 'happened'>,
  options: LocalOptions,
): LocalMatch =>
  runLocalMatch(
    {
      ...played,
      record: { ...kept.record, steps: [...kept.record.steps] },
      controllers: kept.controllers,
    },
    options,
  )
