import type { SeatState } from '../../state'
import type { Style } from './style'

/** As many adaptations are enough to begin with. */
const ENOUGH = 3

const isReady = ({ adaptations }: SeatState): boolean => adaptations.length >= ENOUGH

/** Fills the primary tumour and gathers adaptations before cells set out in earnest. */
export const hoarder: Style = {
  name: 'hoarder',
  leaning: {
    fix: () => 4,
    divide: (seat) => (isReady(seat) ? 1 : 12),
    invade: (seat) => (isReady(seat) ? 1.2 : 0.4),
    intravasate: (seat) => (isReady(seat) ? 1.2 : 0.4),
  },
  favours: ['unstable-genome', 'fast-cycling', 'persister-state'],
}
