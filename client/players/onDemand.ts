import { loadPatiently } from '../routes/patiently'

/** All that is open about a seat: the rows say what a move needs. */
export const loadPlayerDialog = () => loadPatiently(() => import('./PlayerDialog'))
