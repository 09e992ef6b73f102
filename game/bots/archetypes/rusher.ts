import type { Style } from './style'

/** Everything that can move moves on at once; nothing is built first. */
export const rusher: Style = {
  name: 'rusher',
  leaning: {
    fix: () => 0.3,
    divide: ({ primary }) => (primary === 0 ? 1 : 0.05),
    invade: () => 2,
    intravasate: () => 2.5,
    extravasate: () => 2,
    aggregate: () => 0.2,
    niche: () => 0,
  },
  favours: ['protease-kit', 'fibroblast-tracks', 'macrophage-doorway', 'selectin-sugars'],
}
