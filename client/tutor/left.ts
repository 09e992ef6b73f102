/** How many hints can still be asked for. */
export const leftWords = (left: number): string => {
  if (left === 0) return 'That was the last hint.'
  return left === 1 ? '1 hint is left; it names a move.' : `${left} hints are left.`
}
