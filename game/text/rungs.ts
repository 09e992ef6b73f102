/** The rungs of a hint: from where to look, by the idea, to the move itself. */
export const RUNGS = [1, 2, 3] as const
export type Rung = (typeof RUNGS)[number]
