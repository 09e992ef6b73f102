import { loadPatiently } from '../routes/patiently'

/** A table to try something out at: few games come so far, and none does before its end. */
export const loadWhatIfTable = () => loadPatiently(() => import('./WhatIfTable'))
