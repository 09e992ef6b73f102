import { loadPatiently } from '../../routes/patiently'

/** Looked for only when a game is over: nobody plays better for having it sooner. */
export const loadLookingBack = () => loadPatiently(() => import('./LookingBack'))
