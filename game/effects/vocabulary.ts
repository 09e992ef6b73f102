import type { Bed, Dial, Form, Icon, Organ, VesselPlace } from '../vocabulary'

/**
 * The closed vocabulary of effects. A card is a list of these and nothing else: what it does is
 * resolved by `effects/<kind>.ts` or read by the rule named here, and what is printed on it is
 * written by the same file. A card that these words cannot say needs a new kind, reviewed as a
 * change of the engine.
 */

/** Effects that hold as long as the card lies in the forecast, so already in the action phase. */
export type StandingEffect =
  /** Tests to enter the blood (`enter`), to leave a vessel (`exit`) or to grow are shifted by `by`. */
  | { kind: 'ease'; test: 'enter' | 'exit' | 'growth'; by: number }
  /** Single cells in beds stay where they are in the flow step, untested. */
  | { kind: 'hold' }
  /** No immune card attacks this round. */
  | { kind: 'hush' }
  /** No colony tests growth in this round's soil step. */
  | { kind: 'equilibrium' }

/** Effects of the flow step (F). */
export type FlowEffect =
  | {
      kind: 'flow'
      /** What a single cell needs to survive the step. */
      single: number
      /** What each cell of a moving cluster needs. */
      cluster: number
      /** Single cells that leave one of `from`: shifted by `by`, or a number of their own, `need`. */
      leaving?: { from: readonly Bed[]; by?: number; need?: number }
      /** Clusters lodged in beds flow too. */
      lodged?: true
    }
  /** No test: half of the singles of each place (rounded up) and one cell of each moving cluster are lost. */
  | { kind: 'halve' }
  /** After moving, each cluster in the blood of `atLeast` or more sheds one single cell. */
  | { kind: 'shed'; atLeast: number }
  /** After moving, every cluster in the blood falls apart into single cells. */
  | { kind: 'breakUp' }

/** Effects of the immune step (I). */
export type ImmuneEffect =
  | {
      /** Cells in vessels test; failures are lost. */
      kind: 'cellTest'
      cells: 'single' | 'clustered' | 'all'
      at: readonly VesselPlace[]
      need: number
      /** Only places where the seat has at least this many cells. */
      crowd?: number
    }
  /** Cells in the stroma test; failures are lost. */
  | { kind: 'stromaTest'; need: number }
  /** Cells that left a vessel this round test; failures are lost. */
  | { kind: 'landedTest'; need: number }
  | {
      /** Active colonies are hit: each loses `loss` (1) unless it rolls `unless` or more; with no `unless`, without a roll. */
      kind: 'hit'
      colonies:
        | { by: 'size'; min: number; max: number }
        | { by: 'organ'; organs: readonly Organ[] }
        /** The organ that holds the most active colony cells of all seats (ties: rule T2). */
        | { by: 'busiest' }
        /** Organs in which a secondary tumour has formed in this game. */
        | { by: 'seen' }
        /** Each seat's smallest, or largest, active colony (ties: rule T2). */
        | { by: 'smallest' }
        | { by: 'largest' }
        | { by: 'all' }
      unless?: number
      loss?: number
    }
  /** Each seat loses one cell of its stroma, and one single cell in every bed where it has one. */
  | { kind: 'gulp' }

/** Effects of the soil step (S). */
export type SoilEffect =
  | {
      /** Every active colony in these organs tests growth. */
      kind: 'grow'
      organs: readonly Organ[]
      /** Shifts the growth test in this step, in all of `organs` or in those named. */
      shift?: { by: number; in?: readonly Organ[] }
      /** Success there adds 2, but never from 3 to 4. */
      bonus?: Organ
      /** The highest natural roll that costs a cell (1 unless said; 0 is never). */
      costUpTo?: number
      /** Any failure there costs a cell. */
      failureCosts?: Organ
    }
  /** A neutral niche marker goes on the organ with the most colonies, the node apart (ties: rule T2). */
  | { kind: 'advanceParty' }
  /** Each seat with a stroma cell loses one and gains a mutation cube. */
  | { kind: 'hypoxia' }

/** Effects that several decks use. */
export type SharedEffect =
  /** Dormant colonies in these organs wake. */
  | { kind: 'wake'; organs: readonly Organ[] }
  | {
      /** Active colonies go dormant in these organs: everybody's, or those of the leader of the seats that have one. */
      kind: 'sleep'
      whose: 'leader' | 'everybody'
      organs: readonly Organ[]
      /** Only colonies of size 3 that the size wall holds up. */
      walled?: true
    }

/** Effects of the clinic step (K). */
export type ClinicalEffect =
  /** The leader's most valuable secondary tumour becomes an active colony of `size`; its points are lost. */
  | { kind: 'metastasectomy'; size: number }
  /** Seats with a secondary tumour lose half of their primary tumour and half of their stroma, rounded up. */
  | { kind: 'resection' }
  /** The busiest organ's active colonies lose up to `loss`; cells in the vessels there are lost. */
  | { kind: 'radiation'; loss: number }
  /** For `rounds` rounds two immune cards are turned up. */
  | { kind: 'immunotherapy'; rounds: number }
  /** Growth tests in bone are shifted by 1 for the rest of the game. */
  | { kind: 'boneGuard' }
  /** The seat with the most cells in the blood loses half of them in each place, rounded up, singles first. */
  | { kind: 'liquidBiopsy' }

export type EventEffect =
  | StandingEffect
  | FlowEffect
  | ImmuneEffect
  | SoilEffect
  | SharedEffect
  | ClinicalEffect

/** What a tumour type or a fixed adaptation changes for its seat. Read by the rules via `profileOf`. */
export type TraitEffect =
  | {
      /** Shifts a test of this seat by `by` (negative is easier); every condition named must hold. */
      kind: 'shift'
      test: 'invade' | 'enter' | 'exit' | 'flow' | 'growth'
      by: number
      /** For exit and growth: only in these organs. */
      organs?: readonly Organ[]
      /** For flow: only cells carried from these places. */
      from?: readonly VesselPlace[]
      /** For flow: only cells that travel in this form. */
      form?: Form
      /** For growth: only while the EMT dial stands here. */
      dial?: Dial
    }
  /** Shifts immune tests and hits of this seat, of one icon or of all. */
  | { kind: 'immuneShift'; by: number; icon?: Icon }
  /** Flow tests need no more than `at`; `onlySqueeze` limits this to a card that tests clusters at 4 or more. */
  | { kind: 'flowCap'; form: Form; at: number; onlySqueeze?: true }
  /** Soil numbers above `at` count as `at`. */
  | { kind: 'soilCap'; at: number }
  /** Immune cards with this icon do nothing to this seat. */
  | { kind: 'untouchedBy'; icon: Icon }
  /** Immune cards do nothing to this seat's cells in the blood. */
  | { kind: 'cloak' }
  /** Clinical cards do nothing to this seat. */
  | { kind: 'persist' }
  /** Equilibrium does not hold this seat's colonies. */
  | { kind: 'unsettled' }
  /** Raises a limit: cells that may invade, cells in a cluster, the primary's limit and growth, adaptations held. */
  | { kind: 'limit'; of: 'invade' | 'cluster' | 'primary' | 'growth' | 'adaptations'; by: number }
  /** The first of these actions in a round costs no action. */
  | { kind: 'free'; action: 'extravasate' | 'niche' | 'wake' }
  /** Waking a dormant colony by colonising succeeds without a test. */
  | { kind: 'surelyWakes' }
  /** Cells that land test growth at once: only clusters, or any. */
  | { kind: 'growOnLanding'; form: Form | 'any' }
  /** Cells that invade may try to enter the blood at once. */
  | { kind: 'doorway' }
  /** Cells that enter the lymph arrive in the lung bed. */
  | { kind: 'lymphToLung' }
  /** The vertebral plexus is open to this seat. */
  | { kind: 'plexus' }
  /** Cards neither break nor shed this seat's clusters. */
  | { kind: 'unbreakable' }
  /** Halves are rounded down for this seat in the flow step. */
  | { kind: 'halvesDown' }
  /** In each flow step one lost cell survives. */
  | { kind: 'spareOne' }
  /** The size wall does not hold in these organs. */
  | { kind: 'bloodSupply'; organs: readonly Organ[] }
  /** Colonies of size 3 do not go dormant by failure. */
  | { kind: 'staysAwake' }
  /** A natural 1 costs no cell in the soil step. */
  | { kind: 'noCost' }
  /** A dormant colony scores `by` more at the end. */
  | { kind: 'dormantScore'; by: number }
  /** Success adds 2 in this organ below size 3. */
  | { kind: 'boost'; organ: Organ }
  /** Adaptations cost `by` cubes less. */
  | { kind: 'discount'; by: number }
  /** When a secondary tumour forms in `from`, `cells` single cells appear at `to`. */
  | { kind: 'reseed'; from: Organ; to: VesselPlace; cells: number }

export type Effect = EventEffect | TraitEffect
export type EffectKind = Effect['kind']
export type EffectOf<K extends EffectKind> = Extract<Effect, { kind: K }>
