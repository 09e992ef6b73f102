import * as v from 'valibot'
import type { Action } from './action'
import { findCard } from './catalogue'
import { NUMBERS } from './numbers'
import { parseSetup, type Setup } from './parseSetup'
import { MOST_REASONS } from './prompts/noted'
import { PROMPT_CHOICES } from './prompts/prompt'
import { MOST_HINTS, RECORD_FORMAT, refuse, type GameRecord, type Parsed } from './record'
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
  type SeatId,
} from './vocabulary'

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
  v.strictObject({ move: v.literal('done'), last: v.exactOptional(v.literal(true)) }),
])

const dealSchema = v.strictObject({
  tumours: v.array(v.picklist(TUMOUR_TYPES)),
  decks: v.strictObject(v.entriesFromList(DECKS, v.array(card))),
  flowBag: v.array(v.picklist(FLOW_ORGANS)),
})

/** After how many steps it was. */
const step = v.pipe(v.number(), v.integer(), v.minValue(0))

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
          step,
          seat: v.picklist(SEAT_IDS),
          rung: v.picklist(RUNGS),
        }),
      ),
      v.maxLength(MOST_HINTS),
    ),
  ),
  /** What people were asked about their moves. It changes nothing in the game, and old records have none. */
  reasons: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({
          step,
          round: v.pipe(v.number(), v.integer(), v.minValue(1)),
          seat: v.picklist(SEAT_IDS),
          /** Its id. A record outlives a prompt, so that it need not be one of this version's. */
          prompt: v.pipe(v.string(), v.maxLength(60)),
          /** Null where nobody chose one. */
          reason: v.nullable(v.picklist(PROMPT_CHOICES)),
        }),
      ),
      v.maxLength(MOST_REASONS),
    ),
  ),
})

/** A record of the right shape; its set-up may still be anything. */
export type ParsedRecord = v.InferOutput<typeof recordSchema>
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

const fits = (record: ParsedRecord, setup: Setup): boolean =>
  record.deal.tumours.length === setup.seats.length &&
  new Set(record.deal.tumours).size === setup.seats.length &&
  setup.seats.every(({ tumour }, i) => tumour === 'dealt' || tumour === record.deal.tumours[i])

/** Where the first stands that cannot be: from nobody at the table, or after the last step. */
const strayIn = (
  noted: readonly { step: number; seat: SeatId }[] = [],
  { steps, deal }: ParsedRecord,
): number =>
  noted.findIndex(
    (one) => one.step > steps.length || SEAT_IDS.indexOf(one.seat) >= deal.tumours.length,
  )

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
  const hint = strayIn(parsed.output.hints, parsed.output)
  if (hint >= 0)
    return refuse('record/broken', 'Nobody can have asked for this hint.', `hints.${String(hint)}`)
  const reason = strayIn(parsed.output.reasons, parsed.output)
  if (reason >= 0)
    return refuse(
      'record/broken',
      'Nobody can have given this reason.',
      `reasons.${String(reason)}`,
    )
  const misplaced = misplacedCard(parsed.output.deal)
  if (misplaced !== undefined) return refuse('record/card', misplaced, 'deal.decks')
  if (!isPlayable(parsed.output.deal))
    return refuse('record/set-up', 'The dealt decks hold too few cards to play with.', 'deal.decks')
  return { ok: true, record: { ...rest, setup: setup.setup } }
}
