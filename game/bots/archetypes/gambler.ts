import type { Style } from './style'

/** Sends out as many single cells as it can: most are lost, and one may do. */
export const gambler: Style = {
  name: 'gambler',
  leaning: {
    invade: () => 1.5,
    intravasate: (_seat, { form, cells }) => (form === 'cluster' ? 0.05 : 1.5 + 0.3 * cells),
    aggregate: () => 0,
  },
  favours: ['anoikis-resistance', 'soft-squeezer', 'antioxidant-boost', 'fast-cycling'],
}
