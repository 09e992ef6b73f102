import { useState } from 'react'

/** How often a value has changed since it was first seen; what depends on it can begin anew. */
export const useChanges = (value: unknown): number => {
  const [seen, setSeen] = useState({ value, changes: 0 })
  if (seen.value === value) return seen.changes
  const changes = seen.changes + 1
  setSeen({ value, changes })
  return changes
}
