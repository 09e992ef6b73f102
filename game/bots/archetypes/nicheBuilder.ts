import type { Style } from './style'

/** Prepares the soil first, and goes where it is prepared. */
export const nicheBuilder: Style = {
  name: 'niche-builder',
  leaning: {
    niche: () => 8,
    extravasate: ({ niches }, { at }) => (niches[at] > 0 ? 2 : 0.5),
    colonise: ({ niches }, { at }) => (niches[at] > 0 ? 1.6 : 0.8),
  },
  favours: ['exosome-post', 'angiogenic-switch'],
}
