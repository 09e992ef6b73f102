import { workerData } from 'node:worker_threads'
import { NUMBERS as PRINTED } from '../../../game/numbers'
import { withChanges, type Changes } from '../../../game/simulation/changes'

/**
 * Stands in for `game/numbers` in the one program that is built with `vite build --ssr --mode tune`:
 * the numbers with the changes that `tune` starts a worker thread with. Client and server are built
 * without this file, so nothing can change their numbers.
 */
export const NUMBERS = withChanges(PRINTED, workerData as Changes)

export type { FlowBag } from '../../../game/numbers'
