import type { Actor } from '../games/actor'
import type { ProblemId } from '../protocol'

/** Whoever watches the server from outside: logs and figures, never anything personal. */
export interface Observer {
  /** An action was done and kept. */
  moved: (by: Actor) => void
  /** How long a move took from its arrival until everybody was told, in seconds. */
  took: (seconds: number) => void
  /** Somebody was told of a problem. */
  refused: (problem: ProblemId) => void
  /** A message was dropped unanswered. */
  dropped: (why: 'unknown' | 'malformed' | 'too-fast' | 'not-entered') => void
  connected: (by: 1 | -1) => void
  /** Something that whoever runs the server may want to read of. */
  noted: (what: string, facts: Readonly<Record<string, string | number>>) => void
  /** Something that must not happen did. It is logged; nobody is told more than that. */
  failed: (what: string, error: unknown, request?: string) => void
}
