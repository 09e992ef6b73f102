import type { Action, LogEntry, SeatId } from '../../game/public'
import type { Match, Refused } from '../match/useMatch'
import type { Phrase, SeatCard, TableInfo } from './types'
import type { Trouble } from './trouble'

/**
 * `connecting` until the first answer; `offline` while the server cannot be reached; `closing` when
 * it said that it stops and will be back.
 */
export type Connection = 'connecting' | 'connected' | 'offline' | 'closing'

/** Something that was said at the table. */
export interface Said {
  /** Tells two of them apart. */
  key: number
  seat: SeatId
  phrase: Phrase
}

/** An action on its way; its id makes sure that it is done once, however often it is sent. */
export interface PendingMove {
  id: string
  number: number
  action: Action
  /** The step that it became, once the server said so. */
  became: number | null
}

/** A table as this page knows it at one moment. Nothing in it is ever changed. */
export interface TableSnapshot {
  code: string
  connection: Connection
  /** Null until the first answer. */
  table: TableInfo | null
  /** The seat of this device; null for one who watches. */
  you: SeatId | null
  card: SeatCard | null
  /** The game that is played or was just over; null before the first. */
  match: (Match & { number: number }) | null
  pending: PendingMove | null
  /** What happened while this person was away, in at most three sentences; empty when nothing did. */
  recap: readonly string[]
  /** The last few things that were said, oldest first. */
  said: readonly Said[]
  /** The table waits for this person: autopilot plays in so many seconds, counted from `at`. */
  nudge: { seconds: number; at: number } | null
  /** Why this device has lost its seat, until it is read. */
  out: Trouble | null
  /** Why there is no coming in at all: then nothing is connected any more. */
  shut: Trouble | null
  /** Why the last thing asked (but a move) was not done, until it is read. */
  problem: Trouble | null
}

/** What the store keeps and changes; a snapshot is made of it. */
export interface TableState extends Omit<TableSnapshot, 'match'> {
  /** What the body did, a round each, that the person here has not read yet. */
  moments: readonly (readonly LogEntry[])[]
  refused: Refused | null
  /** Whether the server knows this connection: only then is anything asked. */
  entered: boolean
  /** Steps after this one are told as missed once the log is whole again. */
  missedFrom: number | null
  /** Where the log stood when autopilot took over here. */
  autopilotFrom: number | null
}

export const firstState = (code: string, you: SeatId | null): TableState => ({
  code,
  connection: 'connecting',
  table: null,
  you,
  card: null,
  pending: null,
  recap: [],
  said: [],
  nudge: null,
  out: null,
  shut: null,
  problem: null,
  moments: [],
  refused: null,
  entered: false,
  missedFrom: null,
  autopilotFrom: null,
})
