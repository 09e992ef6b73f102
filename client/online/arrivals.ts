import type { Problem, Protocol } from '../../server/protocol'
import { momentOf, tellMissed } from './catchUp'
import type { Follower, TakenStep } from './follower'
import type { AnswerOf, Clock, Line, Listeners } from './line'
import type { TableState } from './state'
import type { Store } from './store'
import type { Controller, TableInfo } from './types'

const PROTOCOL: Protocol = 1

/** How long something that was said stays. In milliseconds. */
const SAID_FOR = 8000

/** With these there is no coming in. */
const SHUT: ReadonlySet<Problem['id']> = new Set([
  'table/unknown',
  'table/closed',
  'client/old',
  'message/malformed',
])
const SEATLESS: ReadonlySet<Problem['id']> = new Set(['seat/taken-over', 'seat/not-yours'])

interface ArrivalOptions {
  store: Store
  follower: Follower
  clock: Clock
  line: () => Line
  /** Does something again a moment later, if the line still stands. */
  retry: (run: () => void) => void
  /** The server knows this connection now. */
  onEntered: () => void
  /** There is no coming in: the line is of no use any more. */
  onShut: () => void
}

/** Enters the table with every connection, and takes in what the server tells. */
export const createArrivals = (
  options: ArrivalOptions,
): { listeners: Listeners; enter: () => void } => {
  const { store, follower, clock, line, retry } = options
  let saidSoFar = 0
  /** A step that came too early to be understood. */
  let dropped: { number: number; step: number } | null = null

  const controllerIn = (table: TableInfo | null): Controller['by'] | undefined =>
    table?.seats.find(({ id }) => id === store.state().you)?.controller.by

  const enter = (): void => {
    const game = follower.game()
    const seat = store.seat()
    const step = follower.loggedTo()
    store.set({ entered: false })
    line().ask(
      'enter',
      {
        protocol: PROTOCOL,
        table: store.state().code,
        ...(seat !== undefined && { seat: { id: seat.seat, token: seat.token } }),
        ...(game !== null && step >= 0 && { seen: { number: game.number, step } }),
      },
      (answer) => {
        if (answer?.ok === true) onEntered(answer)
        else if (answer !== null) onNotEntered(answer.problem)
      },
    )
  }

  const onEntered = (answer: Extract<AnswerOf<'enter'>, { ok: true }>): void => {
    const { table, you, card, game, missed } = answer
    const known = follower.game()
    const told =
      known === null ? store.seat()?.told : { number: known.number, step: follower.loggedTo() }
    const change: Partial<TableState> = { entered: true, connection: 'connected', you, card }
    if (game !== null) {
      follower.show(game)
      follower.take(missed)
      if (known !== null && known.number !== game.number)
        Object.assign(change, { moments: [], recap: [], missedFrom: null, autopilotFrom: null })
      // What happened before this device ever saw the game is no news to be told.
      else if (told?.number === game.number)
        change.missedFrom = Math.min(told.step, ...untold(table))
    }
    store.set({ ...change, nudge: null })
    store.set(tableChange(table))
    catchUp()
    options.onEntered()
    const early = dropped
    dropped = null
    if (early === null || game === null) return
    if (early.number !== game.number || early.step > (follower.game()?.step ?? 0)) enter()
  }

  /** Steps that were seen, but not yet told: a gap within a gap, or what autopilot did before it. */
  const untold = (table: TableInfo): readonly number[] => {
    const { missedFrom, autopilotFrom } = store.state()
    const isOver = controllerIn(table) !== 'autopilot'
    return [missedFrom, isOver ? autopilotFrom : null].filter((step) => step !== null)
  }

  const onNotEntered = (problem: Problem): void => {
    if (SEATLESS.has(problem.id) && store.seat() !== undefined) {
      loseSeat(problem)
      enter()
    } else if (SHUT.has(problem.id)) {
      shut(problem)
    } else {
      store.set({ connection: problem.id === 'server/closing' ? 'closing' : 'offline' })
      retry(enter)
    }
  }

  const loseSeat = (problem: Problem): void => {
    store.forgetSeat()
    store.set({ you: null, card: null, out: problem, pending: null, recap: [], nudge: null })
  }

  const shut = (problem: Problem): void => {
    if (problem.id.startsWith('table/')) store.forgetSeat()
    store.set({ shut: problem, entered: false })
    options.onShut()
  }

  /** Asks for what the log still lacks, then tells what was missed. */
  const catchUp = (): void => {
    const game = follower.game()
    if (game === null) return
    if (!follower.isBehind()) {
      tellWhatWasMissed()
      return
    }
    line().ask('steps', { number: game.number, after: follower.loggedTo() }, (answer) => {
      if (answer === null) return
      const taken = answer.ok ? follower.take(answer.steps) : []
      store.set({})
      if (taken.length > 0 || !follower.isBehind()) catchUp()
      else retry(catchUp)
    })
  }

  const tellWhatWasMissed = (): void => {
    const { missedFrom, moments, you, table } = store.state()
    const game = follower.game()
    if (missedFrom === null || game === null) {
      store.set({})
      return
    }
    const told = tellMissed(follower.stepsAfter(missedFrom), you, game.view)
    if (told.recap.length === 0) {
      store.set({ missedFrom: null, moments: [...moments, ...told.moments] })
      return
    }
    const isPlayed = controllerIn(table) === 'autopilot'
    store.set({
      missedFrom: null,
      recap: told.recap,
      moments: told.moments,
      autopilotFrom: isPlayed ? follower.loggedTo() : null,
    })
  }

  /** Whoever cannot act anyway is shown what the body did last, not everything since they looked. */
  const queued = (moments: TableState['moments']): TableState['moments'] => {
    const first = moments[0]
    const last = moments.at(-1)
    if (controllerIn(store.state().table) === 'person' || first === undefined) return moments
    return last === undefined || last === first ? [first] : [first, last]
  }

  const onSteps = (taken: readonly TakenStep[]): void => {
    const { missedFrom, moments } = store.state()
    const news = missedFrom === null ? taken.map(momentOf).filter((m) => m.length > 0) : []
    store.set(news.length > 0 ? { moments: queued([...moments, ...news]) } : {})
  }

  /** What a changed table brings along: autopilot that came or went. */
  const tableChange = (table: TableInfo): Partial<TableState> => {
    const { table: before, autopilotFrom, missedFrom, you, moments } = store.state()
    const game = follower.game()
    if (controllerIn(table) === 'autopilot')
      return { table, nudge: null, autopilotFrom: autopilotFrom ?? follower.loggedTo() }
    const isBack = controllerIn(before) === 'autopilot' && autopilotFrom !== null
    // While the log has a gap the missed steps tell it.
    if (!isBack || missedFrom !== null || game === null) return { table, autopilotFrom: null }
    const { recap } = tellMissed(follower.stepsAfter(autopilotFrom), you, game.view)
    return recap.length === 0
      ? { table, autopilotFrom: null }
      : { table, autopilotFrom: null, recap, moments: moments.slice(-1) }
  }

  const listeners: Listeners = {
    up: enter,
    down: () => {
      const { connection } = store.state()
      store.set({ entered: false, connection: connection === 'closing' ? 'closing' : 'offline' })
    },
    // Before the answer to `enter` it would be told twice, and without what was missed.
    table: (table) => {
      if (store.state().entered) store.set(tableChange(table))
    },
    began: (game, dealing) => {
      follower.show(game)
      follower.take([dealing])
      const fresh = { missedFrom: null, autopilotFrom: null, refused: null, nudge: null }
      store.set({ moments: [], recap: [], ...fresh })
    },
    step: (number, news, change) => {
      const taken = follower.follow(number, news, change)
      if (taken !== 'gap') onSteps(taken)
      else if (store.state().entered) enter()
      else dropped = { number, step: news[0] }
    },
    said: (seat, phrase) => {
      const key = (saidSoFar += 1)
      store.set({ said: [...store.state().said.slice(-5), { key, seat, phrase }] })
      clock.later(SAID_FOR, () => {
        store.set({ said: store.state().said.filter((said) => said.key !== key) })
      })
    },
    nudge: (seconds) => store.set({ nudge: { seconds, at: clock.now() } }),
    out: (problem) => {
      if (problem.id === 'table/closed') {
        shut(problem)
        return
      }
      loseSeat(problem)
      // What only the seat could see must go from the view too.
      enter()
    },
    closing: () => store.set({ connection: 'closing' }),
  }
  return { listeners, enter }
}
