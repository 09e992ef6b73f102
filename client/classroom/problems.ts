import type { Trouble } from '../online/trouble'

/** Whether a problem is one of these: the server names more of them than this page tells apart. */
export const isOneOf = ({ id }: Trouble, ids: readonly string[]): boolean => ids.includes(id)
