import * as v from 'valibot'
import type { Action } from './action'
import { whyNot } from './actions'
import { apply } from './apply'
import { findCard } from './catalogue'
import type { LogEntry } from './log'
import { NUMBERS } from './numbers'
import { seededRandom } from './random'
import { newGame, parseSetup, type Setup } from './setup'
import type { State } from './state'
import { RUNGS } from './text/rungs'
import {
  BEDS,
  DECKS,
  DIALS,
  FLOW_ORGANS,
  FORMS,
  ORGANS,
  ROUTES,
  SEAT_IDS,
  TUMOUR_TYPES,
  VESSEL_PLACES,
} from './vocabulary'

/** A recorded game: with the dealt decks inside, so that a card added later does not change it. */
export const RECORD_FORMAT = 'seed-and-soil/record-1'

/** More hints than anybody asks for in a game; what comes after them is not kept. */
export const MOST_HINTS = 2000

const card = v.pipe(v.string(), v.maxLength(60))
const cellCount = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))

/** An action that comes from outside: parsed once, at the edge. */
export const actionSchema: v.GenericSchema<unknown, Action> = v.variant('move', [
  v.strictObject({
    move: v.literal('fix'),
    adaptation: card,
    replaces: v.exactOptional(card),
  }),
  v.strictObject({ move: v.literal('turnDial'), to: v.picklist(DIALS) }),
  v.strictObject({ move: v.literal('divide') }),
  v.strictObject({
    move: v.literal('invade'),
    cells: cellCount,
    onward: v.exactOptional(v.literal(true)),
  }),
  v.strictObject({
    move: v.literal('intravasate'),
    route: v.picklist(ROUTES),
    form: v.picklist(FORMS),
    cells: cellCount,
  }),
  v.strictObject({ move: v.literal('extravasate'), at: v.picklist(ORGANS) }),
  v.strictObject({ move: v.literal('moveOn'), at: v.picklist(ORGANS) }),
  v.strictObject({ move: v.literal('aggregate'), at: v.picklist(VESSEL_PLACES) }),
  v.strictObject({ move: v.literal('colonise'), at: v.picklist(ORGANS) }),
  v.strictObject({ move: v.literal('niche'), at: v.picklist(BEDS) }),
  v.strictObject({ move: v.literal('rest') }),
  v.strictObject({ move: v.literal('undo') }),
  v.strictObject({ move: v.literal('done') }),
])

const dealSchema = v.strictObject({
  tumours: v.array(v.picklist(TUMOUR_TYPES)),
  decks: v.strictObject(v.entriesFromList(DECKS, v.array(card))),
  flowBag: v.array(v.picklist(FLOW_ORGANS)),
})

const recordSchema = v.strictObject({
  format: v.literal(RECORD_FORMAT),
  setup: v.unknown(),
  seed: v.pipe(v.string(), v.maxLength(200)),
  deal: dealSchema,
  steps: v.array(
    v.strictObject({
      seat: v.picklist(SEAT_IDS),
      /** Who played: a person, or the name of a bot. */
      by: v.pipe(v.string(), v.maxLength(40)),
      action: actionSchema,
    }),
  ),
  /** The hints that people asked for. They change nothing in the game, and old records have none. */
  hints: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({
          /** How many steps had been played. */
          step: v.pipe(v.number(), v.integer(), v.minValue(0)),
          seat: v.picklist(SEAT_IDS),
          rung: v.picklist(RUNGS),
        }),
      ),
      v.maxLength(MOST_HINTS),
    ),
  ),
})

export interface GameRecord extends Omit<v.InferOutput<typeof recordSchema>, 'setup'> {
  setup: Setup
}
export type RecordedStep = GameRecord['steps'][number]
export type RecordedHint = NonNullable<GameRecord['hints']>[number]

/** Why a record cannot be played, and where. */
export interface RecordProblem {
  id: 'record/foreign' | 'record/broken' | 'record/set-up' | 'record/card' | 'record/illegal-step'
  message: string
  /** Where in the record: a path, or a step. */
  where: string
}
type Parsed<T> = ({ ok: true } & T) | { ok: false; problem: RecordProblem }

const refuse = (id: RecordProblem['id'], message: string, where: string) =>
  ({ ok: false, problem: { id, message, where } }) as const

const isForeign = (input: unknown): boolean =>
  typeof input !== 'object' ||
  input === null ||
  !('format' in input) ||
  input.format !== RECORD_FORMAT

type ParsedDeal = v.InferOutput<typeof dealSchema>

/** A card that does not belong into the deck that it lies in, and that deck. */
const misplacedCard = ({ decks }: ParsedDeal): string | undefined => {
  for (const deck of DECKS)
    for (const id of decks[deck])
      if (findCard(id)?.deck !== deck) return `This game has no ${deck} card “${id}”.`
  return undefined
}

/** As many cards as can lie open at a time, or a forecast could not be turned up. */
const LEAST = { shear: 1, immune: 2, soil: 1 } as const

const isPlayable = ({ decks, flowBag }: ParsedDeal): boolean =>
  flowBag.length >= NUMBERS.flowBag.track &&
  decks.shear.length >= LEAST.shear &&
  decks.immune.length >= LEAST.immune &&
  decks.soil.length >= LEAST.soil

const fits = (record: v.InferOutput<typeof recordSchema>, setup: Setup): boolean =>
  record.deal.tumours.length === setup.seats.length &&
  new Set(record.deal.tumours).size === setup.seats.length &&
  setup.seats.every(({ tumour }, i) => tumour === 'dealt' || tumour === record.deal.tumours[i])

/** A hint that cannot have been asked for: by nobody at the table, or after the last step. */
const strayHint = ({ hints, steps, deal }: v.InferOutput<typeof recordSchema>) =>
  hints?.findIndex(
    ({ step, seat }) => step > steps.length || SEAT_IDS.indexOf(seat) >= deal.tumours.length,
  ) ?? -1

/** Parses a record that comes from outside: a file, or the browser's own storage. */
export const parseRecord = (input: unknown): Parsed<{ record: GameRecord }> => {
  if (isForeign(input))
    return refuse('record/foreign', 'This is no recorded game of Seed & Soil.', 'format')
  const parsed = v.safeParse(recordSchema, input)
  if (!parsed.success) {
    const [issue] = parsed.issues
    return refuse('record/broken', issue.message, v.getDotPath(issue) ?? 'the record')
  }
  const { setup: rawSetup, ...rest } = parsed.output
  const setup = parseSetup(rawSetup)
  if (!setup.ok) return refuse('record/set-up', setup.problem.message, 'setup')
  if (!fits(parsed.output, setup.setup))
    return refuse('record/set-up', 'The dealt tumour types do not fit the seats.', 'deal.tumours')
  const stray = strayHint(parsed.output)
  if (stray >= 0)
    return refuse('record/broken', 'Nobody can have asked for this hint.', `hints.${String(stray)}`)
  const misplaced = misplacedCard(parsed.output.deal)
  if (misplaced !== undefined) return refuse('record/card', misplaced, 'deal.decks')
  if (!isPlayable(parsed.output.deal))
    return refuse('record/set-up', 'The dealt decks hold too few cards to play with.', 'deal.decks')
  return { ok: true, record: { ...rest, setup: setup.setup } }
}

/** The record with a hint more, asked for after its last step; one asked for twice is kept once. */
export const withHint = (
  record: GameRecord,
  { seat, rung }: Omit<RecordedHint, 'step'>,
): GameRecord => {
  const hints = record.hints ?? []
  const step = record.steps.length
  const isKnown = hints.some(
    (hint) => hint.step === step && hint.seat === seat && hint.rung === rung,
  )
  return isKnown || hints.length >= MOST_HINTS
    ? record
    : { ...record, hints: [...hints, { step, seat, rung }] }
}

/**
 * Plays a record again, step by step.
 *
 * @param each is called after every step with the entries that it brought
 * @param until stops after this many steps
 */
export const replay = (
  record: GameRecord,
  each?: (step: RecordedStep, entries: readonly LogEntry[], state: State) => void,
  until = record.steps.length,
): Parsed<{ state: State; log: LogEntry[] }> => {
  const { state, log } = newGame(record.setup, record.seed, record.deal)
  for (const [index, step] of record.steps.slice(0, until).entries()) {
    const where = `step ${String(index + 1)}`
    if (!state.order.includes(step.seat))
      return refuse('record/illegal-step', `There is no seat ${step.seat} at this table.`, where)
    const why = whyNot(state, step.seat, step.action)
    if (why !== undefined) return refuse('record/illegal-step', `${why.id}: ${why.rule}`, where)
    const from = log.length
    apply(state, step.seat, step.action, seededRandom, log)
    each?.(step, log.slice(from), state)
  }
  return { ok: true, state, log }
}
