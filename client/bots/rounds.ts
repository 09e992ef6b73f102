/** Moves by the round that they were made in, the newest round first. */
export const byRound = <M extends { round: number }>(
  moves: readonly M[],
): { round: number; moves: readonly M[] }[] =>
  [...new Set(moves.map(({ round }) => round))]
    .sort((a, b) => b - a)
    .map((round) => ({ round, moves: moves.filter((move) => move.round === round) }))
