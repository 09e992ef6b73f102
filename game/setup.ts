import * as v from 'valibot'
import { cloneSeat } from './clone'
import type { LogEntry } from './log'
import { NUMBERS } from './numbers'
import { BY_RULE } from './play'
import { seededRandom, shuffle, streamOf, type Random } from './random'
import { recordOf } from './records'
import { clinicTrack } from './rules/clinic'
import { drawFlowMarker, fullDeck } from './rules/decks'
import { canPair } from './rules/pairs'
import { beginRound } from './rules/round'
import type { Colony, SeatState, Secret, State } from './state'
import {
  DECKS,
  FLOW_ORGANS,
  LENGTHS,
  ORGANS,
  SEAT_IDS,
  TUMOUR_TYPES,
  VESSEL_PLACES,
  type CardId,
  type DeckName,
  type FlowOrgan,
  type SeatId,
  type TumourType,
} from './vocabulary'

const seatSetup = v.strictObject({ tumour: v.picklist([...TUMOUR_TYPES, 'dealt']) })

const setupSchema = v.strictObject({
  seats: v.array(seatSetup),
  length: v.picklist(LENGTHS),
  secretOffers: v.boolean(),
  /** Records made before there were pairs do not say. */
  pairs: v.optional(v.boolean(), false),
})

/** What has to be settled before a game: one entry a seat, how long, whether offers are secret, whether in pairs. */
export type Setup = v.InferOutput<typeof setupSchema>

/** Why a set-up is refused. `message` is for the person who asked for it. */
export interface SetupProblem {
  id: 'P1/shape' | 'P1/seats' | 'P1/tumour-type' | 'P1/type-twice' | 'W1/length' | 'W3/pairs'
  message: string
}
export type ParsedSetup = { ok: true; setup: Setup } | { ok: false; problem: SetupProblem }

const refused = (id: SetupProblem['id'], message: string): ParsedSetup => ({
  ok: false,
  problem: { id, message },
})

const shapeProblem = (issue: v.BaseIssue<unknown>): ParsedSetup => {
  const path = v.getDotPath(issue) ?? ''
  if (path.endsWith('tumour'))
    return refused(
      'P1/tumour-type',
      `There is no such tumour type. Choose one of ${TUMOUR_TYPES.join(', ')}, or “dealt”.`,
    )
  if (path === 'length')
    return refused('W1/length', `A game can be ${LENGTHS.join(', ')}; this one is none of them.`)
  return refused(
    'P1/shape',
    `This is no set-up of a game: ${path || 'the whole of it'} is not right.`,
  )
}

/** Parses a set-up that comes from outside, and refuses by name what the rules do not allow. */
export const parseSetup = (input: unknown): ParsedSetup => {
  const parsed = v.safeParse(setupSchema, input)
  if (!parsed.success) return shapeProblem(parsed.issues[0])
  const setup = parsed.output
  const { min, max } = NUMBERS.seats
  if (setup.seats.length < min || setup.seats.length > max)
    return refused(
      'P1/seats',
      `A table has ${String(min)} to ${String(max)} seats, not ${String(setup.seats.length)}.`,
    )
  if (setup.pairs && !canPair(setup.seats.length))
    return refused(
      'W3/pairs',
      `Pairs need a table of 4 or 6 seats, not ${String(setup.seats.length)}.`,
    )
  const chosen = setup.seats.map(({ tumour }) => tumour).filter((tumour) => tumour !== 'dealt')
  if (new Set(chosen).size < chosen.length)
    return refused('P1/type-twice', 'Two seats have the same tumour type; each needs its own.')
  return { ok: true, setup }
}

/** What chance decided before the first round: recorded games carry it, so that new cards do not change them. */
export interface Deal {
  tumours: TumourType[]
  decks: Record<DeckName, CardId[]>
  flowBag: FlowOrgan[]
}

/** Deals from a seed: tumour types that were left to chance, shuffled decks and the flow bag. */
export const dealFrom = (setup: Setup, seed: string, random: Random = seededRandom): Deal => {
  const stream = streamOf(seed, 'deal')
  const chosen = setup.seats.map(({ tumour }) => tumour)
  const free = shuffle(
    TUMOUR_TYPES.filter((type) => !chosen.includes(type)),
    random,
    stream,
  )
  const tumours = chosen.map((tumour) => (tumour === 'dealt' ? nextOf(free) : tumour))
  const decks = recordOf(DECKS, (deck) => shuffle(fullDeck(deck), random, stream))
  const flowBag = FLOW_ORGANS.flatMap((organ) =>
    Array<FlowOrgan>(NUMBERS.flowBag.copies).fill(organ),
  )
  return { tumours, decks, flowBag: shuffle(flowBag, random, stream) }
}

const nextOf = (free: TumourType[]): TumourType => {
  const type = free.pop()
  if (type === undefined) throw new RangeError('more seats than tumour types')
  return type
}

const EMPTY_SEAT: SeatState = {
  tumour: 'breast',
  primary: 0,
  stroma: 0,
  singles: recordOf(VESSEL_PLACES, () => 0),
  clusters: recordOf(VESSEL_PLACES, () => 0),
  covered: recordOf(VESSEL_PLACES, () => false),
  colonies: recordOf(ORGANS, (): Colony => ({ size: 0, dormant: false, landed: 0 })),
  sites: recordOf(ORGANS, (): readonly number[] => []),
  niches: recordOf(ORGANS, () => 0),
  formed: recordOf(ORGANS, () => 0),
  dial: 'hybrid',
  dialTurned: false,
  cubes: 0,
  adaptations: [],
  offers: [],
  fixed: null,
  replaced: null,
  actionsLeft: 0,
  acted: false,
  used: { extravasate: false, niche: false, wake: false },
  canUndo: 0,
  done: false,
  points: 0,
  launched: 0,
  lost: 0,
}

/** P2 Start. */
export const newSeat = (tumour: TumourType): SeatState => ({
  ...cloneSeat(EMPTY_SEAT),
  tumour,
  primary: NUMBERS.startCells[tumour],
  cubes: NUMBERS.startCubes[tumour],
  adaptations: [],
})

const newSecret = (seed: string, order: readonly SeatId[], deal: Deal): Secret => ({
  seed,
  decks: recordOf(DECKS, (deck) => [...deal.decks[deck]]),
  adaptationDiscard: [],
  flowBag: [...deal.flowBag],
  flowDiscard: [],
  streams: {
    body: streamOf(seed, 'body'),
    seats: recordOf(order, (id) => streamOf(seed, `seat ${id}`)),
  },
  undo: recordOf(order, () => []),
})

/** A table as it stands before the first forecast. */
export const newTable = (setup: Setup, seed: string, deal: Deal): State => {
  const order = SEAT_IDS.slice(0, setup.seats.length)
  const secret = newSecret(seed, order, deal)
  const stream = streamOf(seed, 'flow track')
  const flowTrack = Array.from({ length: NUMBERS.flowBag.track }, () =>
    drawFlowMarker(secret, seededRandom, stream),
  )
  return {
    version: 1,
    length: setup.length,
    secretOffers: setup.secretOffers,
    pairs: setup.pairs,
    round: 0,
    phase: 'action',
    order,
    seats: recordOf(order, (id) => newSeat(deal.tumours[order.indexOf(id)] ?? 'breast')),
    forecast: { shear: '', immune: [], soil: '' },
    flowTrack,
    immunotherapy: 0,
    boneGuard: false,
    clinic: { at: 0, drawn: [], ...clinicTrack(setup.length, order.length) },
    valueAt: recordOf(ORGANS, () => 0),
    neutralNiches: recordOf(ORGANS, () => 0),
    deckSizes: recordOf(DECKS, (deck) => secret.decks[deck].length),
    discards: { shear: [], immune: [], soil: [] },
    standings: null,
    secret,
  }
}

/**
 * A new game, up to the first action phase.
 *
 * @param seed names all chance of the game: same set-up, seed and actions, same game
 * @param deal what chance decided at set-up, when a recorded game is played again
 */
export const newGame = (
  setup: Setup,
  seed: string,
  deal: Deal = dealFrom(setup, seed),
): { state: State; log: LogEntry[] } => {
  const state = newTable(setup, seed, deal)
  const log: LogEntry[] = []
  beginRound({
    state,
    random: seededRandom,
    log,
    stream: state.secret.streams.body,
    cause: BY_RULE,
  })
  return { state, log }
}
