import { describe, expect, test } from 'vitest'
import { legalActions, testsOf } from '../game/actions'
import { apply } from '../game/apply'
import { CARDS } from '../game/catalogue'
import { cloneForAction, cloneState } from '../game/clone'
import { MOVES, type Action } from '../game/action'
import { BOTS } from '../game/bots'
import type { LogEntry } from '../game/log'
import { seededRandom, streamOf } from '../game/random'
import { fullDeck } from '../game/rules/decks'
import { newGame } from '../game/setup'
import { seatAt, type State } from '../game/state'
import { formatLog } from '../game/text/log'
import { DECKS, LENGTHS, type CardId, type SeatId } from '../game/vocabulary'
import { view } from '../game/view'
import { canonical } from './support/canonical'
import { deepFreeze } from './support/deepFreeze'
import { naming, playGame, setupFor, type Game, type PlayedStep } from './support/games'
import { accountOf, Ledger } from './support/ledger'
import { leaksIn, offersOf } from './support/secrets'
import { limitsNow, problemsOf, type Limits } from './support/soundness'

/**
 * Whole games that bots play with each other. After every step everything that must always hold is
 * looked at; a failure names the game and its last steps, and `playGame` plays it again.
 */
const SEATS = [1, 2, 3, 4, 5, 6]
const GAMES_EACH = 3
const MIXES: readonly Game['players'][] = [['greedy'], ['fickle', 'greedy'], ['random', 'fickle']]

const games: Game[] = SEATS.flatMap((seats) =>
  LENGTHS.flatMap((length) =>
    Array.from({ length: GAMES_EACH }, (_, i): Game => ({
      setup: setupFor(seats, length, i % 2 === 1),
      seed: `simulation ${seats} ${length} ${i}`,
      players: MIXES[i % MIXES.length] ?? ['random'],
    })),
  ),
)

const seenCards = new Set<CardId>()
const seenMoves = new Set<string>()
const seenKeys = new Set<string>()

/** Limits that a seat had at some time: what an adaptation allowed stays when it is replaced. */
const widest = (a: Limits | undefined, b: Limits): Limits => ({
  cluster: Math.max(a?.cluster ?? 0, b.cluster),
  primary: Math.max(a?.primary ?? 0, b.primary),
  adaptations: Math.max(a?.adaptations ?? 0, b.adaptations),
})

const sorted = (cards: readonly (CardId | null)[]) => cards.filter((card) => card !== null).sort()

/** Every card is somewhere, once. */
const expectCardsConserved = (state: State): void => {
  const { decks, adaptationDiscard, flowBag, flowDiscard } = state.secret
  const { shear, immune, soil } = state.forecast
  const lying = { shear: [shear], immune, soil: [soil], clinical: state.clinic.drawn }
  for (const deck of DECKS) {
    const held = state.order.flatMap((id) => {
      const seat = seatAt(state, id)
      return [...seat.adaptations, ...offersOf(seat), seat.replaced]
    })
    const open =
      deck === 'adaptation'
        ? [...held, ...adaptationDiscard]
        : [...lying[deck], ...(deck === 'clinical' ? [] : state.discards[deck])]
    expect(sorted([...decks[deck], ...open]), deck).toEqual(sorted(fullDeck(deck)))
    expect(state.deckSizes[deck]).toBe(decks[deck].length)
  }
  expect(flowBag.length + flowDiscard.length + state.flowTrack.length).toBe(8)
}

/** What was rolled is what `testsOf` had promised. */
const promised = (state: State, { seat, action }: PlayedStep) =>
  testsOf(state, seat, action).map(({ test }) => test)
const rolled = (entries: readonly LogEntry[]) =>
  entries.flatMap((e) =>
    (e.key === 'tested' || e.key === 'growthTested') && e.cause.by === 'action' ? [e.test] : [],
  )

/** Looks on: keeps what it needs between steps. */
class Watcher {
  private readonly ledger: Ledger
  private readonly limits: Partial<Record<SeatId, Limits>> = {}
  private readonly undoable: Partial<Record<SeatId, string[]>> = {}
  private promise: ReturnType<typeof promised> = []
  private readonly steps: PlayedStep[] = []

  constructor(private readonly game: Game) {
    const { setup, seed } = game
    const { state } = newGame(setup, seed)
    this.ledger = new Ledger(state)
    for (const id of state.order) this.limits[id] = limitsNow(seatAt(state, id))
  }

  before(state: State, step: PlayedStep): void {
    this.steps.push(step)
    this.promise = promised(state, step)
    seenMoves.add(step.action.move)
    const own = (this.undoable[step.seat] ??= [])
    if (step.action.move === 'undo') return
    expect(legalActions(state, step.seat)).toContainEqual(step.action)
    own.push(canonical(state.seats[step.seat]))
  }

  after(state: State, step: PlayedStep, entries: readonly LogEntry[]): void {
    for (const entry of entries) {
      seenKeys.add(entry.key)
      if (entry.key === 'cardResolved') seenCards.add(entry.card)
      if (entry.key === 'fixed') seenCards.add(entry.adaptation)
      expect(formatLog(entry)?.text ?? '').not.toMatch(/undefined|NaN/)
      if ('test' in entry && entry.test !== null) {
        const sum = entry.test.parts.reduce((total, { by }) => total + by, entry.test.base)
        expect(sum, 'base and parts').toBe(entry.test.need)
      }
    }
    const kept = rolled(entries)
    if (step.action.move !== 'done') expect(kept).toEqual(this.promise.slice(0, kept.length))
    this.expectUndone(state, step)
    this.ledger.read(entries)
    for (const id of state.order) {
      const seat = seatAt(state, id)
      this.limits[id] = widest(this.limits[id], limitsNow(seat))
      expect(this.ledger.account(id), `seat ${id} as the log tells it`).toEqual(accountOf(seat))
      expect(this.ledger.missing(id, seat), `cells of seat ${id}`).toBe(0)
    }
    expect(problemsOf(state, (id) => this.limits[id] ?? limitsNow(seatAt(state, id)))).toEqual([])
  }

  /** U1: the seat is again as it was before the step. */
  private expectUndone(state: State, { seat, action }: PlayedStep): void {
    const { canUndo } = seatAt(state, seat)
    const own = this.undoable[seat] ?? []
    if (action.move === 'undo') expect(canonical(state.seats[seat])).toBe(own.pop())
    this.undoable[seat] = canUndo === 0 ? [] : own.slice(-canUndo)
  }

  /** Rarer looks, as they take longer. */
  afterRound(state: State, entries: readonly LogEntry[]): void {
    expectCardsConserved(state)
    for (const viewer of [...state.order, null])
      expect(leaksIn(state, viewer, entries), `seen by ${String(viewer)}`).toEqual([])
  }

  failed(error: unknown): Error {
    return naming(this.game, this.steps, error)
  }
}

const watch = (game: Game): { state: State; log: LogEntry[] } => {
  const watcher = new Watcher(game)
  try {
    return playGame(game, {
      before: (state, step) => {
        watcher.before(state, step)
      },
      after: (state, step, entries) => {
        watcher.after(state, step, entries)
        if (entries.some(({ key }) => key === 'roundBegan')) watcher.afterRound(state, entries)
      },
    })
  } catch (error) {
    throw watcher.failed(error)
  }
}

describe.each(SEATS)('games of %i', (seats) => {
  const ours = games.filter(({ setup }) => setup.seats.length === seats)
  test.each(ours)('$setup.length, $players, $seed', (game) => {
    const { state, log } = watch(game)
    expect(state.phase).toBe('over')
    expect(state.round).toBeLessThanOrEqual(16)
    expect(log.at(-1)?.key).toBe('gameOver')
    expect(state.standings?.map(({ points }) => points)).toEqual(
      state.standings?.map(({ seat }) => seatAt(state, seat).points),
    )
  })
})

describe('a state is plain JSON, and a copy is a copy', () => {
  test.each(SEATS)('a game of %i goes on the same from either', (seats) => {
    const game: Game = { setup: setupFor(seats), seed: `copies ${seats}`, players: ['random'] }
    const { state, steps } = playGame(game, {}, 30 * seats)
    const rest = playGame(game).steps.slice(steps.length)
    const before = canonical(state)
    const json = JSON.parse(JSON.stringify(state)) as State
    const copy = cloneState(state)
    for (const { seat, action } of rest) {
      apply(json, seat, action, seededRandom)
      apply(copy, seat, action, seededRandom)
    }
    expect(canonical(state), 'the copy was independent').toBe(before)
    for (const { seat, action } of rest) apply(state, seat, action, seededRandom)
    expect(state.phase).toBe('over')
    expect(canonical(json)).toBe(canonical(state))
    expect(canonical(copy)).toBe(canonical(state))
  })
})

/** A random game with steps taken back in between. */
const withUndo = (seats: number): { start: State; steps: { seat: SeatId; action: Action }[] } => {
  const start = newGame(setupFor(seats), `undone ${seats}`).state
  const chance = streamOf('undone', String(seats))
  const state = cloneState(start)
  const steps: { seat: SeatId; action: Action }[] = []
  while (state.phase === 'action') {
    const busy = state.order.filter((id) => !seatAt(state, id).done)
    const seat = busy[seededRandom.below(chance, busy.length)] ?? '0'
    const takesBack = seatAt(state, seat).canUndo > 0 && seededRandom.below(chance, 3) === 0
    const action: Action = takesBack
      ? { move: 'undo' }
      : BOTS.random.think(view(state, seat), seat, seededRandom, chance).action
    apply(state, seat, action, seededRandom)
    steps.push({ seat, action })
  }
  return { start, steps }
}

describe('R4: an action touches nothing but what is the seat’s own, until the body acts', () => {
  test.each(SEATS)('%i seats: a copy for one action shares all the rest', (seats) => {
    const { start, steps } = withUndo(seats)
    expect(steps.some(({ action }) => action.move === 'undo')).toBe(true)
    const inPlace = cloneState(start)
    let state = start
    for (const { seat, action } of steps) {
      // Writing to anything that is shared with the state before would throw.
      deepFreeze(state)
      state = cloneForAction(state, seat, action)
      apply(state, seat, action, seededRandom)
      apply(inPlace, seat, action, seededRandom)
    }
    expect(canonical(state)).toBe(canonical(inPlace))
  })
})

describe('U1: what is taken back in a copy', () => {
  test('is as it was in the game that was copied, also when the copy goes on', () => {
    // Given a game with a step that can be taken back, and a copy of it
    const { state } = newGame(setupFor(2), 'taken back in a copy')
    const start = canonical(seatAt(state, '0'))
    apply(state, '0', { move: 'divide' }, seededRandom)
    const copy = cloneState(state)
    // When the copy takes it back and goes on in place
    apply(copy, '0', { move: 'undo' }, seededRandom)
    apply(copy, '0', { move: 'invade', cells: 1 }, seededRandom)
    // Then the game itself can still take it back to what it was
    apply(state, '0', { move: 'undo' }, seededRandom)
    expect(canonical(seatAt(state, '0'))).toBe(start)
  })
})

describe('over all these games', () => {
  test('every event card was resolved and every adaptation fixed', () => {
    const all = [CARDS.shear, CARDS.immune, CARDS.soil, CARDS.clinical, CARDS.adaptation].flat()
    expect(all.map(({ id }) => id).filter((id) => !seenCards.has(id))).toEqual([])
  })
  test('every kind of action was taken', () => {
    expect(MOVES.filter((move) => !seenMoves.has(move))).toEqual([])
  })
  test('every kind of entry was told', () => {
    expect([...seenKeys].sort()).toMatchInlineSnapshot(`
      [
        "aggregated",
        "brokeUp",
        "cardResolved",
        "carried",
        "clinicMoved",
        "colonyHit",
        "cubeGained",
        "dialTurned",
        "divided",
        "done",
        "fixed",
        "flowTrackMoved",
        "forecast",
        "gameOver",
        "grew",
        "growthHeld",
        "growthTested",
        "held",
        "immuneQuiet",
        "landed",
        "lost",
        "neutralNiche",
        "nichePaid",
        "nichePlaced",
        "nicheUsed",
        "nothingHappened",
        "offered",
        "primaryGrew",
        "resected",
        "reseeded",
        "rested",
        "roundBegan",
        "scoredAtEnd",
        "secondaryFormed",
        "shed",
        "slept",
        "tested",
        "undone",
        "untouched",
        "woke",
      ]
    `)
  })
})
