import type { CardId } from '../../vocabulary'

/**
 * What may help at a step in nature as well, though the rules of the game leave it out (dossier D5,
 * the column of stages): such an adaptation is never offered as a wrong answer.
 */
export const HELPS_IN_NATURE = {
  membrane: ['fibroblast-tracks', 'lymph-route', 'macrophage-doorway', 'soft-squeezer'],
  flow: [
    'anoikis-resistance',
    'antioxidant-boost',
    'neutrophil-escort',
    'platelet-cloak',
    'shear-tough-cortex',
    'soft-squeezer',
    'strong-junctions',
  ],
  immune: [
    'anoikis-resistance',
    'antioxidant-boost',
    'brain-kit',
    'dormancy-switch',
    'platelet-cloak',
    'strong-junctions',
  ],
  exit: [
    'brain-kit',
    'cxcr4-homing',
    'integrin-match',
    'protease-kit',
    'selectin-sugars',
    'soft-squeezer',
    'strong-junctions',
  ],
} as const satisfies Record<string, readonly CardId[]>
export type NaturalHelp = keyof typeof HELPS_IN_NATURE

export const mayHelpInNature = (step: NaturalHelp, card: CardId): boolean =>
  HELPS_IN_NATURE[step].some((id) => id === card)
