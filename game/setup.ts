import { cloneSeat } from './clone'
import type { LogEntry } from './log'
import { NUMBERS } from './numbers'
import type { Setup } from './parseSetup'
import { BY_RULE } from './play'
import { seededRandom, shuffle, streamOf, type Random } from './random'
import { recordOf } from './records'
import { clinicTrack } from './rules/clinic'
import { drawFlowMarker, fullDeck } from './rules/decks'
import { beginRound } from './rules/round'
import type { Colony, SeatState, Secret, State } from './state'
import { dealStream, dealTumours } from './tumours'
import {
  DECKS,
  FLOW_ORGANS,
  ORGANS,
  SEAT_IDS,
  VESSEL_PLACES,
  type CardId,
  type DeckName,
  type FlowOrgan,
  type SeatId,
  type TumourType,
} from './vocabulary'

export type { Setup } from './parseSetup'

/** What chance decided before the first round: recorded games carry it, so that new cards do not change them. */
export interface Deal {
  tumours: TumourType[]
  decks: Record<DeckName, CardId[]>
  flowBag: FlowOrgan[]
}

/** Deals from a seed: tumour types that were left to chance, shuffled decks and the flow bag. */
export const dealFrom = (setup: Setup, seed: string, random: Random = seededRandom): Deal => {
  const stream = dealStream(seed)
  const tumours = dealTumours(setup, random, stream)
  const decks = recordOf(DECKS, (deck) => shuffle(fullDeck(deck), random, stream))
  const flowBag = FLOW_ORGANS.flatMap((organ) =>
    Array<FlowOrgan>(NUMBERS.flowBag.copies).fill(organ),
  )
  return { tumours, decks, flowBag: shuffle(flowBag, random, stream) }
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
