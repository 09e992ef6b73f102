import type { Style } from './style'

/** Cells travel held together, or wait until enough of them can. */
export const clusterBuilder: Style = {
  name: 'cluster-builder',
  leaning: {
    intravasate: (_seat, { form, cells }) => (form === 'single' ? 0.1 : 0.6 + 0.4 * cells),
    aggregate: () => 3,
  },
  favours: ['strong-junctions', 'platelet-cloak', 'shear-tough-cortex', 'neutrophil-escort'],
}
