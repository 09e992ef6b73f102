import type { Move } from './action'
import type { Forecast, Standing } from './state'
import type {
  Bed,
  CardId,
  Dial,
  FlowOrgan,
  Form,
  Organ,
  Route,
  SeatId,
  VesselPlace,
} from './vocabulary'

/**
 * The one stream of what happened. Animation, the log, the screen reader, the recap and the debrief
 * all read it; nobody parses sentences. `rule` is the id of the rule in RULES.md.
 */

/** What brought an entry about: a seat's own action, a card, or a rule of the game itself. */
export type Cause =
  | { by: 'action'; move: Move }
  | { by: 'card'; card: CardId }
  | { by: 'adaptation'; card: CardId }
  | { by: 'rule' }

/** Why a game ended: the clinic track, the rounds that there are at most, or whoever leads a lesson. */
export type EndReason = 'clinicTrack' | 'lastRound' | 'called'

/** Where cells are: a tissue, a vessel place, or a colony in an organ. */
export type Site =
  | { in: 'primary' }
  | { in: 'stroma' }
  | { in: 'vessel'; at: VesselPlace; form: Form }
  | { in: 'colony'; at: Organ }

/** One thing that made a test harder (positive) or easier (negative), and what it was. */
export interface Part {
  source:
    | { kind: 'dial'; dial: Dial }
    | { kind: 'card'; card: CardId }
    | { kind: 'adaptation'; card: CardId }
    | { kind: 'tumour' }
    | { kind: 'platelets' }
    | { kind: 'niche' }
    | { kind: 'sizeWall' }
    | { kind: 'boneGuard' }
    /** A limit on the number needed: an adaptation's cap, or the die's own 2 to 6 (rule T1). */
    | { kind: 'cap'; card: CardId }
    | { kind: 'limit' }
  by: number
}

/** A test as it was, or would be, rolled: `need` = `base` plus all parts. */
export interface Test {
  base: number
  parts: readonly Part[]
  need: number
}

/** What would have saved lost cells, and how many of them. */
export interface Remedy {
  /** Travelling as a cluster, gathering platelets, waiting, or an adaptation that was not held. */
  by: { kind: 'cluster' } | { kind: 'platelets' } | { kind: 'adaptation'; card: CardId }
  cells: number
}

export type LossKind =
  /** A test was failed. */
  | 'test'
  /** The card took them without a test. */
  | 'taken'
  /** More cells than the place can hold. */
  | 'crowded'
  /** Removed or hit by treatment. */
  | 'treated'

interface Base {
  rule: string
  round: number
}
interface OfSeat extends Base {
  seat: SeatId
}

export type LogEntry =
  | (Base & { key: 'roundBegan' })
  | (Base & { key: 'forecast'; forecast: Forecast; flowTrack: readonly FlowOrgan[] })
  /** Shown only to its own seat under secret offers. */
  | (OfSeat & { key: 'offered'; adaptations: readonly CardId[]; secret: boolean })
  | (OfSeat & { key: 'fixed'; adaptation: CardId; cost: number; replaced: CardId | null })
  | (OfSeat & { key: 'dialTurned'; from: Dial; to: Dial })
  | (OfSeat & { key: 'divided'; cells: number })
  | (OfSeat & { key: 'rested' })
  | (OfSeat & { key: 'undone'; move: Move })
  | (OfSeat & { key: 'done' })
  | (OfSeat & { key: 'nichePlaced'; at: Organ })
  | (OfSeat & { key: 'aggregated'; at: VesselPlace; cells: number })
  | (OfSeat & { key: 'brokeUp'; cause: Cause; at: VesselPlace; cells: number })
  | (OfSeat & { key: 'shed'; cause: Cause; at: VesselPlace })
  /**
   * Cells, each with its die, and what became of them: `rolls[i]` ≥ `test.need` came through.
   * `to` is where the survivors are now. A lodged cluster that fails its one test stays: lost is 0.
   */
  | (OfSeat & {
      key: 'tested'
      cause: Cause
      what: 'invade' | 'intravasate' | 'extravasate' | 'moveOn' | 'flow' | 'immune' | 'treatment'
      route?: Route
      from: Site
      to: Site
      cells: number
      rolls: readonly number[]
      test: Test
      survived: number
      /** Saved although the die failed (antioxidant boost). */
      spared: number
      lost: number
      saves: readonly Remedy[]
    })
  /** Cells lost without a die. */
  | (OfSeat & {
      key: 'lost'
      cause: Cause
      why: LossKind
      from: Site
      cells: number
      saves: readonly Remedy[]
    })
  /** Single cells or a cluster carried on without a test (half-life). */
  | (OfSeat & { key: 'carried'; cause: Cause; from: Site; to: Site; cells: number })
  /** Single cells in a bed that a card kept from being carried on. */
  | (OfSeat & { key: 'held'; cause: Cause; at: Bed; cells: number })
  /** Cells founded a colony or joined one. */
  | (OfSeat & {
      key: 'landed'
      at: Organ
      cells: number
      size: number
      founded: boolean
      woke: boolean
    })
  /** One growth test of a colony. */
  | (OfSeat & {
      key: 'growthTested'
      cause: Cause
      at: Organ
      roll: number
      test: Test
      /** Waking (a dormant colony) or growing (an active one). */
      aim: 'wake' | 'grow'
      success: boolean
    })
  | (OfSeat & { key: 'grew'; cause: Cause; at: Organ; from: number; to: number })
  | (OfSeat & { key: 'slept'; cause: Cause; at: Organ; size: number })
  | (OfSeat & { key: 'woke'; cause: Cause; at: Organ; size: number })
  /** An active colony was hit, or withstood the hit (`loss` 0). Without a roll, `roll` is null. */
  | (OfSeat & {
      key: 'colonyHit'
      cause: Cause
      at: Organ
      roll: number | null
      test: Test | null
      loss: number
      left: number
      saves: readonly Remedy[]
    })
  /** A secondary tumour formed and scored. */
  | (OfSeat & { key: 'secondaryFormed'; cause: Cause; at: Organ; value: number; bonus: number })
  | (OfSeat & { key: 'reseeded'; from: Organ; to: VesselPlace; cells: number })
  | (OfSeat & { key: 'cubeGained'; cause: Cause; cubes: number })
  /** Someone's adaptation or luck kept a card from touching them. */
  | (OfSeat & { key: 'untouched'; cause: Cause; because: CardId })
  | (OfSeat & { key: 'primaryGrew'; cells: number })
  | (OfSeat & { key: 'resected'; cause: Cause; at: Organ; points: number; size: number })
  | (OfSeat & { key: 'nichePaid'; at: Organ; points: number })
  | (Base & { key: 'nicheUsed'; at: Organ; owner: SeatId | null })
  | (Base & { key: 'neutralNiche'; cause: Cause; at: Organ })
  /** A card is about to be resolved. */
  | (Base & { key: 'cardResolved'; card: CardId; step: 'flow' | 'immune' | 'soil' | 'clinic' })
  /** No seat was touched by the card just resolved. */
  | (Base & { key: 'nothingHappened'; card: CardId })
  | (Base & { key: 'flowTrackMoved'; flowTrack: readonly FlowOrgan[] })
  | (Base & { key: 'immuneQuiet'; cause: Cause })
  /** No growth tests this round: T cells hold the colonies in balance. */
  | (Base & { key: 'growthHeld'; cause: Cause })
  | (Base & { key: 'clinicMoved'; from: number; to: number; end: number; secondaries: number })
  | (OfSeat & { key: 'scoredAtEnd'; at: Organ; dormant: boolean; points: number })
  | (Base & { key: 'gameOver'; standings: readonly Standing[]; why: EndReason })

export type LogKey = LogEntry['key']
export type LogOf<K extends LogKey> = Extract<LogEntry, { key: K }>
