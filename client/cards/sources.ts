import { CERTAINTIES, SOURCES, type Certainty, type SourceId } from '../../game/public'

export const sourceWords = (id: SourceId): string => SOURCES[id].cite

export const certaintyWords = (certainty: Certainty): string => {
  const words = CERTAINTIES[certainty]
  return `How sure: ${words}.`
}
