import { loadPatiently } from '../../routes/patiently'

/** Looked for only when a game is over: nobody plays better for having it sooner. */
export const loadLookingBack = () => loadPatiently(() => import('./LookingBack'))
/** Asked for from here, because what the table asks with would else be split off its file. */
export const loadTopicDialog = () => loadPatiently(() => import('../../tutor/TopicDialog'))
