import type { Answer, Classroom } from '../classroom/classroom'
import type { Table } from '../tables/table'

/**
 * Where tables and games are kept. One contract (`tests/server/storage.contract.ts`) holds for every
 * adapter. All of it is asynchronous and nothing is remembered between two calls, so that a database
 * on another machine, shared by several servers, fits as well as a file on this one.
 *
 * Whoever writes names the version that it has seen. If the stored one is another, nothing is written
 * and the call fails with StaleWrite: two writers can never both win. So does a write to what is not
 * there, or of an id that is taken. After `close`, and when the database fails, calls fail with
 * CannotKeep.
 */
export interface Storage {
  /** Keeps a new table (`version` 1). False when an open table or a class has that code already. */
  createTable(table: Table, at: number): Promise<boolean>
  /** The open table with this code or, if there is none, the one with it that was closed last. */
  tableByCode(code: string): Promise<Table | undefined>
  tableById(id: string): Promise<Table | undefined>
  /** Replaces the table whose version is `table.version - 1`. */
  saveTable(table: Table, at: number): Promise<void>

  /** Keeps a new game and the table that begins it, both or neither. */
  beginGame(table: Table, game: StoredGame, dealing: StoredStep, at: number): Promise<void>
  loadGame(matchID: string): Promise<StoredGame | undefined>
  /**
   * Keeps an action for good: the step, and the state after it, both or neither. Resolves once it
   * survives a crash of this process and of the machine. The stored game must be at `step.step - 1`.
   * Calls of one tick of the event loop may share a transaction, but each fails for itself.
   *
   * @param state null leaves the state that was kept: it follows from that one and the steps since
   */
  commitStep(matchID: string, step: StoredStep, state: string | null, at: number): Promise<void>
  /** Keeps the state of a game that is at this step. */
  keepState(matchID: string, step: number, state: string): Promise<void>
  /** The steps after one, in order, at most `limit`. `after: -1` begins with the dealing. */
  steps(matchID: string, after: number, limit: number): Promise<StoredStep[]>
  /** Keeps that somebody asked for a hint. One asked for twice is kept once; none beyond `MOST_HINTS`. */
  keepHint(matchID: string, hint: StoredHint): Promise<void>
  /** All hints that were asked for in a game, in order. */
  hints(matchID: string): Promise<StoredHint[]>
  /**
   * Keeps that a seat was asked about a move, or the reason that it chose. No reason takes the place of
   * one that was chosen, and beyond `MOST_PROMPTS` a seat nothing new is kept.
   */
  keepReason(matchID: string, reason: StoredReason): Promise<void>
  /** All that seats were asked about their moves in a game, in order. */
  reasons(matchID: string): Promise<StoredReason[]>
  /** The ids of moves that were done lately, with the step that each became, newest last. */
  moveIds(matchID: string, limit: number): Promise<{ id: string; seat: string; step: number }[]>

  /**
   * Keeps a new class (`version` 1). False when an open table or a class has that code already: a class
   * keeps its code until it is removed, so that its people find back to it weeks after its end.
   */
  createClass(classroom: Classroom, at: number): Promise<boolean>
  /**
   * The class with this code. Where an earlier version gave the code of one that had ended to another:
   * the one that has not ended or, if there is none, the one that ended last.
   */
  classByCode(code: string): Promise<Classroom | undefined>
  /** Replaces the class whose version is `classroom.version - 1`. */
  saveClass(classroom: Classroom, at: number): Promise<void>
  /** Keeps an answer to a class that is stored; given again, the last one counts. */
  keepAnswer(classroom: string, answer: Answer): Promise<void>
  answers(classroom: string): Promise<Answer[]>
  /** Removes a class with its answers, its tables and their games. Gives the space back. */
  removeClass(id: string): Promise<void>

  /**
   * Removes tables last touched before a time, with their games: `since` for all, `idle` for those
   * at which no game ever began; and classes last touched before `since`, with all that is theirs.
   * The tables of a class stay as long as the class. Gives the space back.
   */
  removeUntouched(since: number, idle: number): Promise<number>
  /** Fails when the storage cannot be read or written now. */
  check(): Promise<void>
  /** Waits for what is under way, then closes for good. */
  close(): Promise<void>
}

export interface StoredGame {
  matchID: string
  /** The table's id. */
  table: string
  /** The first game at a table is 1. */
  number: number
  /** How many actions were done. */
  step: number
  /** boardgame.io's state after `stateStep` actions, as JSON. */
  state: string
  stateStep: number
}

/** One action as it was done. The dealing is step 0: no seat, no author, no action. */
export interface StoredStep {
  step: number
  seat: string | null
  /** Who controlled the seat: `person`, `autopilot` or the name of a bot. */
  by: string | null
  /** As JSON. */
  action: string | null
  /** What the page called this move; null for bots and for boardgame.io's own clients. */
  moveId: string | null
  /** Packed log entries, as JSON. */
  entries: string
}

/** A hint that somebody asked for, after so many steps. */
export interface StoredHint {
  step: number
  seat: string
  rung: number
}

/** What a seat was asked about a move, after so many steps, and what it chose. */
export interface StoredReason {
  step: number
  round: number
  seat: string
  prompt: string
  /** Null where nothing was chosen. */
  reason: string | null
}

/** Somebody else has written in the meantime: load again before another try. */
export class StaleWrite extends Error {
  override name = 'StaleWrite'
}

/** Nothing can be kept now (a full disk, a file that is gone). What was kept before is unharmed. */
export class CannotKeep extends Error {
  override name = 'CannotKeep'
}

/** The storage cannot be opened. The message is one line for whoever starts the server. */
export class CannotOpen extends Error {
  override name = 'CannotOpen'
}
