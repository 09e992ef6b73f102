import type { SourceId } from '../science/vocabulary'
import type { Organ, TumourType } from '../vocabulary'

/** Where people with metastatic disease have it most often, of the organs that the game has. */
export interface CommonSites {
  /** The three commonest in any one of the series; more than three where series differ. */
  organs: readonly Organ[]
  sources: readonly SourceId[]
}

/**
 * Per cent of people, as the science dossier (part C) gives them:
 * breast, found at diagnosis: bone 65, lung 30, liver 24; at autopsy: lung 80, bone 74, liver 71.
 * Prostate, in hospital: bone 84, distant nodes 11, liver 10; at autopsy: bone 90, lung 46, liver 25.
 * Colorectal: liver 70, lung 32 to 47, distant nodes 15 to 20. Lung: brain 39, bone 34, liver 20.
 * Melanoma, at autopsy: nodes 74, lung 71, liver 58. Kidney: lung 45, bone 30, nodes 22.
 */
export const COMMON_SITES: Readonly<Record<TumourType, CommonSites>> = {
  breast: { organs: ['bone', 'lung', 'liver'], sources: ['R52', 'R53a', 'R53b'] },
  prostate: { organs: ['bone', 'node', 'lung', 'liver'], sources: ['R49', 'R50'] },
  colorectal: { organs: ['liver', 'lung', 'node'], sources: ['R51', 'R55'] },
  lung: { organs: ['brain', 'bone', 'liver'], sources: ['R54'] },
  melanoma: { organs: ['node', 'lung', 'liver'], sources: ['R57'] },
  kidney: { organs: ['lung', 'bone', 'node'], sources: ['R59'] },
}
