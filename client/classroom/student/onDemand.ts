import { lazy } from 'react'
import { loadPatiently } from '../../routes/patiently'

/** The table is by far the largest screen: it comes while the class gathers. */
export const loadTables = () => loadPatiently(() => import('./tables'))

export const AtTable = lazy(async () => ({ default: (await loadTables()).AtTable }))
export const WatchTable = lazy(async () => ({ default: (await loadTables()).WatchTable }))
