/** Other numbers for a search to try, by the key that RULES.md quotes them with: `soil.breast.lung`. */
export type Changes = Readonly<Record<string, number>>

const changedAt = (value: unknown, path: readonly string[], to: number): unknown => {
  const [key, ...rest] = path
  if (key === undefined) {
    if (typeof value !== 'number') throw new RangeError('only a number can be changed')
    return to
  }
  if (typeof value !== 'object' || value === null || !(key in value))
    throw new RangeError(`there is no number “${key}”`)
  const copy: Record<string, unknown> = { ...value }
  copy[key] = changedAt(copy[key], rest, to)
  return Array.isArray(value) ? Object.values(copy) : copy
}

/**
 * A copy of `numbers` with some of them changed; keys that begin with another word than a part of
 * `numbers` are not for it, and are passed over.
 *
 * @throws RangeError for a key that leads nowhere
 */
export const withChanges = <T extends object>(numbers: T, changes: Changes): T =>
  Object.entries(changes)
    .filter(([key]) => (key.split('.')[0] ?? '') in numbers)
    // The shape stays as it was; that the numbers in it are others, the type cannot say.
    .reduce((all, [key, to]) => changedAt(all, key.split('.'), to) as T, numbers)

/** How often a card lies in its deck, and what an adaptation costs, under these keys. */
export const copiesKey = (card: string): string => `copies.${card}`
export const costKey = (card: string): string => `cost.${card}`

/** A card with its copies or its cost changed, if they are. */
export const changedCard = <C extends { id: string }>(card: C, changes: Changes): C => {
  const copies = changes[copiesKey(card.id)]
  const cost = changes[costKey(card.id)]
  return {
    ...card,
    ...('copies' in card && copies !== undefined ? { copies } : {}),
    ...('cost' in card && cost !== undefined ? { cost } : {}),
  }
}
