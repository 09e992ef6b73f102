import { loadPatiently } from '../routes/patiently'

/** What there is to say about ideas, and how to find those of a game: only the end of a game needs it. */
export const loadGameIdeas = () => loadPatiently(() => import('./GameIdeas'))
export const loadClassIdeas = () => loadPatiently(() => import('./ClassIdeas'))
