import type { LogEntry } from '../log'

/** Cells that an entry tells as lost. */
export const lostIn = (entry: LogEntry): number => {
  switch (entry.key) {
    case 'tested':
      return entry.lost
    case 'lost':
      return entry.cells
    case 'colonyHit':
      return entry.loss
    default:
      return 0
  }
}
