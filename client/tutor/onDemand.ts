import { loadPatiently } from '../routes/patiently'

/**
 * What the tutor says weighs more than the board can wait for, and many never ask it. Each of these
 * comes with the first question.
 */
export const loadReasons = () => loadPatiently(() => import('./reasons'))
export const loadTopicDialog = () => loadPatiently(() => import('./TopicDialog'))
export const loadWhyPanel = () => loadPatiently(() => import('./WhyPanel'))
export const loadHintSheet = () => loadPatiently(() => import('./HintSheet'))
