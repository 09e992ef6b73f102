import type { View } from './state'

/**
 * What differs between two views of one game, as nested records that hold the changed fields only.
 * A view never gains or loses a field after set-up, so a field is either there with its new value or
 * is as it was. Lists are short and always given whole.
 */
export interface ViewChange {
  readonly [field: string]: ViewChange | Leaf
}
type Leaf = null | boolean | number | string | readonly unknown[]
type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, i) => isSame(item, b[i]))

const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) return sameList(a, b)
  return isFields(a) && isFields(b) && changed(a, b) === undefined
}

const changed = (before: Fields, after: Fields): Fields | undefined => {
  let change: Record<string, unknown> | undefined
  // Without a list of the names: a server does this for every record of every action.
  for (const field in after) {
    const was = before[field]
    const is = after[field]
    if (was === is) continue
    const part = isFields(was) && isFields(is) ? changed(was, is) : isSame(was, is) ? undefined : is
    if (part !== undefined) (change ??= {})[field] = part
  }
  return change
}

/**
 * The change that leads from one view to a later view of the same game, for the same viewer. Any
 * two records will do of which the later has all the fields of the earlier.
 */
export const changeBetween = <T extends object>(before: T, after: T): ViewChange =>
  (changed(before as Fields, after as Fields) ?? {}) as ViewChange

const applied = (value: Fields, change: Fields): Fields => {
  const result: Record<string, unknown> = { ...value }
  for (const field of Object.keys(change)) {
    const was = result[field]
    const part = change[field]
    result[field] = isFields(was) && isFields(part) ? applied(was, part) : part
  }
  return result
}

/** The view after a change. What did not change is shared with the view before, which stays as it was. */
export const applyChange = (before: View, change: ViewChange): View =>
  applied(before as unknown as Fields, change) as unknown as View

/** A change as the single fields that got a new value, each with the path that leads to it. */
export const leavesOf = (change: ViewChange): { path: readonly string[]; value: unknown }[] => {
  const leaves: { path: readonly string[]; value: unknown }[] = []
  const walk = (part: Fields, path: readonly string[]): void => {
    for (const [field, value] of Object.entries(part)) {
      if (isFields(value)) walk(value, [...path, field])
      else leaves.push({ path: [...path, field], value })
    }
  }
  walk(change, [])
  return leaves
}
