import { expect } from 'vitest'
import type { Action, Move } from '../../game/action'
import { legalActions, whyNot } from '../../game/actions'
import { apply, IllegalAction } from '../../game/apply'
import { clinicalStep, flowStep, immuneStep, soilStep } from '../../game/body'
import { clinicalCard, immuneCard, soilCard } from '../../game/catalogue'
import type { SeatSketch, TableSketch } from '../../game/define'
import type { LogEntry, LogKey, LogOf } from '../../game/log'
import { BY_RULE, type Play } from '../../game/play'
import type { Random } from '../../game/random'
import { seatAt, type SeatState, type State } from '../../game/state'
import { formatLog } from '../../game/text/log'
import type { CardId, Organ, SeatId } from '../../game/vocabulary'
import { canonical } from './canonical'
import { expectedSeat, scriptedDice, sketchOf, tableFrom } from './sketch'
import { problemsOf } from './soundness'

/**
 * Tests that speak the game. A scenario begins with a table, names its dice and what is done, and
 * ends with all that is different afterwards: what `then` does not name must be as it was, for every
 * seat. The dice must all have fallen, and every seat must be able to go on.
 *
 *     given({ seats: [{ stroma: 4 }] })
 *       .rolls(3, 2)
 *       .when('0', { move: 'intravasate', route: 'blood', form: 'single', cells: 2 })
 *       .then({ seats: [{ stroma: 2, singles: { entry: 1 }, lost: 1 }] })
 *
 * An action that costs one is taken off `actionsLeft`, unless `then` names that itself.
 */
export interface SeatAfter extends SeatSketch {
  launched?: number
  formed?: Partial<Record<Organ, number>>
  fixed?: CardId | null
  replaced?: CardId | null
}
export interface TableAfter extends Partial<Omit<TableSketch, 'seats'>> {
  seats?: readonly SeatAfter[]
  clinicAt?: number
  valueAt?: Partial<Record<Organ, number>>
}
export type BodyStep = 'flow' | { immune: CardId } | { soil: CardId } | { clinical: CardId }

const nonZero = (record: object) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== 0))

const FREE: readonly Move[] = ['fix', 'turnDial', 'undo', 'done']

/** All of a seat that an action or a step of the body can change, in the words of a sketch. */
const pictureOfSeat = (seat: SeatState, sketch?: object): Record<string, unknown> => ({
  ...sketch,
  launched: seat.launched,
  formed: nonZero(seat.formed),
  fixed: seat.fixed,
  replaced: seat.replaced,
})

const pictureOf = (state: State) => {
  const { seats, ...table } = sketchOf(state)
  const sketches = seats as readonly object[]
  return {
    ...table,
    clinicAt: state.clinic.at,
    valueAt: nonZero(state.valueAt),
    seats: state.order.map((id, i) => pictureOfSeat(seatAt(state, id), sketches[i])),
  }
}

/** Colonies that an expectation names without a word on landed cells have none. */
const withLanded = (seat: Record<string, unknown>) => {
  const { colonies } = seat
  if (typeof colonies !== 'object' || colonies === null) return seat
  const entries = Object.entries(colonies as Record<string, object>)
  return {
    ...seat,
    colonies: Object.fromEntries(
      entries.map(([organ, colony]) => [organ, { landed: 0, ...colony }]),
    ),
  }
}

type Act = { seat: SeatId; action: Action } | { body: BodyStep }

/** Lays the card into the forecast, resolves the step, and leaves the forecast as it was. */
const runStep = (play: Play, step: BodyStep): void => {
  if (step === 'flow') flowStep(play)
  else if ('immune' in step) immuneStep(play, immuneCard(step.immune))
  else if ('soil' in step) soilStep(play, soilCard(step.soil))
  else clinicalStep(play, clinicalCard(step.clinical))
}

const run = (state: State, act: Act, random: Random, log: LogEntry[]): void => {
  if ('seat' in act) apply(state, act.seat, act.action, random, log)
  else {
    const { body: stream } = state.secret.streams
    runStep({ state, random, log, stream, cause: BY_RULE }, act.body)
  }
}

const expectTold = (log: readonly LogEntry[]): void => {
  for (const entry of log) {
    const text = formatLog(entry)?.text ?? ''
    expect(text, entry.key).not.toMatch(/undefined|NaN|\[object/)
  }
}

/** All dice have fallen, nothing is impossible, every seat can go on, and all of it is plain JSON. */
const expectNothingPending = (state: State, diceLeft: number): void => {
  expect(diceLeft, 'dice left over').toBe(0)
  expect(problemsOf(state)).toEqual([])
  expect(JSON.parse(JSON.stringify(state))).toEqual(state)
}

class Scenario {
  private readonly dice: number[] = []
  private readonly acts: Act[] = []
  private readonly told: [LogKey, object][] = []
  private readonly untold: LogKey[] = []
  private readonly state: State

  constructor(sketch: TableSketch) {
    this.state = tableFrom(sketch)
  }

  /** Changes what a sketch has no word for. */
  but(change: (state: State) => void): this {
    change(this.state)
    return this
  }
  /** The dice, in the order in which they fall. */
  rolls(...dice: number[]): this {
    this.dice.push(...dice)
    return this
  }
  when(seat: SeatId, action: Action): this {
    this.acts.push({ seat, action })
    return this
  }
  whenBody(body: BodyStep): this {
    this.acts.push({ body })
    return this
  }
  /** Some entry of the log has these fields. */
  logs<K extends LogKey>(key: K, fields: Partial<Omit<LogOf<K>, 'key'>>): this {
    this.told.push([key, fields])
    return this
  }
  /** No entry of the log is of this kind. */
  logsNo(key: LogKey): this {
    this.untold.push(key)
    return this
  }

  private play(acts: readonly Act[]): { log: LogEntry[]; random: Random } {
    const dice = scriptedDice(this.dice)
    const log: LogEntry[] = []
    for (const act of acts) run(this.state, act, dice.random, log)
    expectNothingPending(this.state, dice.left())
    expectTold(log)
    for (const [key, fields] of this.told)
      expect(log.filter((entry) => entry.key === key)).toContainEqual(
        expect.objectContaining(fields),
      )
    expect(log.filter(({ key }) => this.untold.includes(key))).toEqual([])
    return { log, random: dice.random }
  }

  /** What came of it, for a test that looks further than `then` does. */
  after(): { state: State; log: LogEntry[] } {
    const { log } = this.play(this.acts)
    return { state: this.state, log }
  }

  private paidBy(id: SeatId): number {
    return this.acts.filter(
      (act) => 'seat' in act && act.seat === id && !FREE.includes(act.action.move),
    ).length
  }

  /** What is different now. What is not named here is as it was. */
  then(expected: TableAfter): void {
    const before = pictureOf(this.state)
    this.play(this.acts)
    const { seats = [], ...table } = expected
    if (this.acts.some((act) => 'body' in act && act.body === 'flow'))
      table.flowTrack ??= this.state.flowTrack
    expect(pictureOf(this.state)).toEqual({
      ...before,
      ...table,
      seats: before.seats.map((seat, i) => ({
        ...seat,
        actionsLeft: Number(seat.actionsLeft) - this.paidBy(String(i) as SeatId),
        ...withLanded(expectedSeat(seats[i] ?? {})),
      })),
    })
  }

  /** The last action is not allowed: two sentences say why, it is in no list, and nothing changes. */
  refused(id: string): void {
    const last = this.acts.at(-1)
    if (last === undefined || !('seat' in last)) throw new Error('a seat has to try something')
    const { random } = this.play(this.acts.slice(0, -1))
    const before = canonical(this.state)
    const why = whyNot(this.state, last.seat, last.action)
    expect(why?.id).toBe(id)
    expect(why?.rule).toMatch(/^[A-Z].{10,}\.$/)
    expect(why?.biology).toMatch(/^[A-Z].{10,}\.$/)
    expect(legalActions(this.state, last.seat)).not.toContainEqual(last.action)
    expect(() => {
      apply(this.state, last.seat, last.action, random)
    }).toThrow(IllegalAction)
    expect(canonical(this.state)).toBe(before)
  }
}

export const given = (sketch: TableSketch): Scenario => new Scenario(sketch)
