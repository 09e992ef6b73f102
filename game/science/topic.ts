import { deepFreeze } from '../freeze'
import { TUMOUR_TYPES } from '../vocabulary'
import type { Certainty, ConceptId, MisconceptionId, SourceId } from './vocabulary'

/** What a move can be about, in the order of the cascade; then the forces, then the soils. */
export const MOVE_TOPIC_IDS = [
  'primary-tumour',
  'local-invasion',
  'intravasation',
  'circulation',
  'clusters',
  'platelets',
  'lymph-route',
  'vertebral-plexus',
  'extravasation',
  'dormancy',
  'colonisation',
  'size-wall',
  'secondary-tumour',
  'niche',
  'emt',
  'mutation-and-selection',
  'natural-killer-cells',
  't-cells',
  'phagocytes',
  'seed-and-soil',
  'soil-node',
  'soil-lung',
  'soil-liver',
  'soil-bone',
  'soil-brain',
  'soil-adrenal',
  'treatment',
] as const
export type MoveTopicId = (typeof MOVE_TOPIC_IDS)[number]

/**
 * What the science pages tell of, in the order in which they are listed: besides what a move can
 * lead to, one page for each mechanism, tumour type and treatment that cards stand for.
 */
export const TOPIC_IDS = [
  'metastasis',
  ...MOVE_TOPIC_IDS,
  'two-crossings',
  'early-spread',
  'shear-stress',
  'capillary-squeeze',
  'first-pass-filter',
  'holding-on',
  'anoikis',
  'day-and-night',
  'oxidative-stress',
  'matrix-enzymes',
  'fibroblasts-and-matrix',
  'macrophage-doorway',
  'hypoxia-and-fuel',
  'angiogenesis',
  'vessel-co-option',
  'chemokine-homing',
  'exosomes',
  'vicious-cycle',
  'blood-brain-barrier',
  'astrocytes',
  'inflammation',
  'outlasting-medicine',
  'diapedesis',
  'dendritic-cells',
  'antibodies',
  'neutrophils',
  'kupffer-and-monocytes',
  'death-signals',
  'hidden-cells',
  'calming-signals',
  'immune-memory',
  'equilibrium',
  ...TUMOUR_TYPES.map((type) => `tumour-${type}` as const),
  'surgery',
  'radiotherapy',
  'chemotherapy',
  'targeted-therapy',
  'immunotherapy',
  'bone-protection',
  'finding-and-naming',
  'liquid-biopsy',
  'research',
  'how-it-differs',
  'fidelity',
] as const
export type TopicId = (typeof TOPIC_IDS)[number]

/** What a page tells of; the pages of a kind are listed together. */
export const TOPIC_KINDS = [
  'stage',
  'mechanism',
  'immunity',
  'organ',
  'tumour',
  'treatment',
  'people',
  'model',
] as const
export type TopicKind = (typeof TOPIC_KINDS)[number]

/** A page of science that moves, explanations and hints lead to. */
export interface Topic {
  id: TopicId
  kind: TopicKind
  title: string
  /** Two to four short sentences at reading age 13. */
  text: string
  /** For those who ask: molecules, figures, dispute. */
  deeper: string
  /** Where the biology can be read; titles and DOIs stand in `sources.ts`. */
  sources: readonly [SourceId, ...SourceId[]]
  /** How sure the text is; figures of the deeper note were read in a named source. */
  certainty: Certainty
  /** Concept inventory ids, such as S0-07. */
  concepts: readonly [ConceptId, ...ConceptId[]]
  /** Misconceptions that the topic speaks to, such as MC04. */
  misconceptions: readonly MisconceptionId[]
  /** What the simplification of the game leaves out. */
  leavesOut: string
}

/** A topic, in a file of `topics/` that is called like its id. */
export const defineTopic = (topic: Topic): Topic => deepFreeze(topic)
