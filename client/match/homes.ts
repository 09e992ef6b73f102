/** Ids of what keys lead to or press; each stands on one element of the match. */
export const HOMES = {
  turn: 'match-turn',
  hand: 'controls-hand',
  done: 'controls-done',
} as const
