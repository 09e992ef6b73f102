import { MOST_HINTS, MOST_PROMPTS } from '../../game/public'
import { isOver, type Answer, type Classroom } from '../classroom/classroom'
import type { Table } from '../tables/table'
import type { Database } from './database'
import type { StoredGame, StoredHint, StoredReason, StoredStep } from './storage'

/** Every statement once, with the types that the library does not know. */
export function prepareStatements(db: Database) {
  const addTable = db.prepare(
    `INSERT INTO tables (id, code, version, closed, touched, body, class)
     SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7
     WHERE NOT EXISTS (SELECT 1 FROM classes WHERE code = ?2)
     ON CONFLICT (code) WHERE closed = 0 DO NOTHING`,
  )
  const replaceTable = db.prepare(
    `UPDATE tables SET code = ?, version = ?, closed = ?, touched = max(touched, ?), body = ?
     WHERE id = ? AND version = ?`,
  )
  const tableByCode = db.prepare(
    'SELECT body FROM tables WHERE code = ? ORDER BY closed, touched DESC LIMIT 1',
  )
  const tableById = db.prepare('SELECT body FROM tables WHERE id = ?')

  const addClass = db.prepare(
    `INSERT INTO classes (id, code, version, ended, touched, body)
     SELECT ?1, ?2, ?3, ?4, ?5, ?6
     WHERE NOT EXISTS (SELECT 1 FROM tables WHERE code = ?2 AND closed = 0)
     AND NOT EXISTS (SELECT 1 FROM classes WHERE code = ?2)`,
  )
  const replaceClass = db.prepare(
    `UPDATE classes SET version = ?, ended = ?, touched = max(touched, ?), body = ?
     WHERE id = ? AND version = ?`,
  )
  const classByCode = db.prepare(
    'SELECT body FROM classes WHERE code = ? ORDER BY ended, touched DESC LIMIT 1',
  )
  const addAnswer = db.prepare(
    `INSERT INTO answers (class, student, "on", question, choice)
     SELECT id, ?2, ?3, ?4, ?5 FROM classes WHERE id = ?1
     ON CONFLICT DO UPDATE SET choice = excluded.choice`,
  )
  const answers = db.prepare(
    'SELECT student, "on", question, choice FROM answers WHERE class = ? ORDER BY student, "on", question',
  )
  const removeClass = db.prepare('DELETE FROM classes WHERE id = ?')
  const removeOldClasses = db.prepare(
    'DELETE FROM classes WHERE id IN (SELECT id FROM classes WHERE touched < ? LIMIT ?)',
  )

  const addGame = db.prepare(
    `INSERT INTO games (matchID, "table", number, step, touched) VALUES (?, ?, ?, ?, ?)
     RETURNING key`,
  )
  const advance = db.prepare(
    `UPDATE games SET step = ?, touched = max(touched, ?) WHERE matchID = ? AND step = ?
     RETURNING key`,
  )
  const keyAt = db.prepare('SELECT key FROM games WHERE matchID = ? AND step = ?')
  const keepState = db.prepare(
    `INSERT INTO states (game, step, state) VALUES (?, ?, ?)
     ON CONFLICT (game) DO UPDATE SET step = excluded.step, state = excluded.state`,
  )
  const game = db.prepare(
    `SELECT matchID, "table", number, games.step AS step, state, states.step AS stateStep
     FROM games JOIN states ON states.game = games.key WHERE matchID = ?`,
  )
  const addStep = db.prepare(
    `INSERT INTO steps (game, step, seat, "by", action, moveId, entries)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  const ofGame = 'game = (SELECT key FROM games WHERE matchID = ?)'
  const steps = db.prepare(
    `SELECT step, seat, "by", action, moveId, entries FROM steps
     WHERE ${ofGame} AND step > ? ORDER BY step LIMIT ?`,
  )
  // Walks back through the primary key: an index would cost every move a page and save nothing.
  const lastMoveIds = db.prepare(
    `SELECT moveId AS id, seat, step FROM steps
     WHERE ${ofGame} AND moveId IS NOT NULL ORDER BY step DESC LIMIT ?`,
  )

  const addHint = db.prepare(
    `INSERT OR IGNORE INTO hints (game, step, seat, rung)
     SELECT key, ?2, ?3, ?4 FROM games
     WHERE matchID = ?1 AND (SELECT count(*) FROM hints WHERE game = key) < ${MOST_HINTS}`,
  )
  const hints = db.prepare(
    `SELECT step, seat, rung FROM hints WHERE ${ofGame} ORDER BY step, seat, rung`,
  )

  const addReason = db.prepare(
    `INSERT INTO reasons (game, seat, prompt, step, round, reason)
     SELECT key, ?2, ?3, ?4, ?5, ?6 FROM games WHERE matchID = ?1 AND (
       EXISTS (SELECT 1 FROM reasons WHERE game = key AND seat = ?2 AND prompt = ?3)
       OR (SELECT count(*) FROM reasons WHERE game = key AND seat = ?2) < ${MOST_PROMPTS})
     ON CONFLICT (game, seat, prompt) DO UPDATE SET reason = coalesce(excluded.reason, reason)`,
  )
  const reasons = db.prepare(
    `SELECT step, round, seat, prompt, reason FROM reasons WHERE ${ofGame}
     ORDER BY step, seat, prompt`,
  )

  const removeUntouched = db.prepare(
    `DELETE FROM tables WHERE id IN (
       SELECT id FROM tables WHERE class IS NULL AND touched < max(?1, ?2) AND NOT EXISTS (
         SELECT 1 FROM games WHERE games."table" = tables.id
         AND (tables.touched >= ?1 OR games.touched >= ?1))
       LIMIT ?3)`,
  )
  const check = db.prepare('UPDATE health SET checks = checks + 1')

  const hasEnded = (of: Classroom) => (isOver(of) ? 1 : 0)
  const isClosed = (table: Table) => (table.phase === 'closed' ? 1 : 0)
  const parsed = (row: unknown) =>
    row ? (JSON.parse((row as { body: string }).body) as Table) : undefined
  /** The library's rows have no prototype, which `toEqual` and others mind. */
  const plain = <T>(rows: unknown[]) => rows.map((row) => ({ ...(row as T) }))

  return {
    /** False when an open table or a class has the code. */
    addTable: (table: Table, at: number): boolean => {
      const { id, code, version } = table
      const body = JSON.stringify(table)
      return (
        addTable.run(id, code, version, isClosed(table), at, body, table.classroom).changes === 1
      )
    },
    /** False when the stored version is not the one before. */
    replaceTable: (table: Table, at: number): boolean => {
      const { id, code, version } = table
      const values = [code, version, isClosed(table), at, JSON.stringify(table)]
      return replaceTable.run(...values, id, version - 1).changes === 1
    },
    tableByCode: (code: string) => parsed(tableByCode.get(code)),
    tableById: (id: string) => parsed(tableById.get(id)),

    /** False when an open table or another class has the code. */
    addClass: (of: Classroom, at: number): boolean =>
      addClass.run(of.id, of.code, of.version, hasEnded(of), at, JSON.stringify(of)).changes === 1,
    /** False when the stored version is not the one before. */
    replaceClass: (of: Classroom, at: number): boolean => {
      const values = [of.version, hasEnded(of), at, JSON.stringify(of)]
      return replaceClass.run(...values, of.id, of.version - 1).changes === 1
    },
    classByCode: (code: string): Classroom | undefined => {
      const row = classByCode.get(code) as { body: string } | undefined
      return row && (JSON.parse(row.body) as Classroom)
    },
    /** False when there is no such class. */
    addAnswer: (classroom: string, { student, on, question, choice }: Answer): boolean =>
      addAnswer.run(classroom, student, on, question, choice).changes === 1,
    answers: (classroom: string) => plain<Answer>(answers.all(classroom)),
    removeClass: (id: string): void => {
      removeClass.run(id)
    },
    removeOldClasses: (since: number, limit: number): number =>
      removeOldClasses.run(since, limit).changes,

    /** The key of the new game. */
    addGame: (of: StoredGame, at: number): number => {
      const values = [of.matchID, of.table, of.number, of.step, at]
      const { key } = addGame.get(...values) as { key: number }
      keepState.run(key, of.stateStep, of.state)
      return key
    },
    /** The key of the game, or nothing if it is not at the step before. */
    advance: (matchID: string, step: number, at: number): number | undefined =>
      (advance.get(step, at, matchID, step - 1) as { key: number } | undefined)?.key,
    /** The key of the game if it is at this step. */
    keyAt: (matchID: string, step: number): number | undefined =>
      (keyAt.get(matchID, step) as { key: number } | undefined)?.key,
    keepState: (key: number, step: number, state: string): void => {
      keepState.run(key, step, state)
    },
    game: (matchID: string) => plain<StoredGame>([game.get(matchID)].filter(Boolean))[0],
    addStep: (key: number, { step, seat, by, action, moveId, entries }: StoredStep): void => {
      addStep.run(key, step, seat, by, action, moveId, entries)
    },
    steps: (matchID: string, after: number, limit: number) =>
      plain<StoredStep>(steps.all(matchID, after, limit)),
    /** The newest first. */
    lastMoveIds: (matchID: string, limit: number) =>
      plain<{ id: string; seat: string; step: number }>(lastMoveIds.all(matchID, limit)),

    addHint: (matchID: string, { step, seat, rung }: StoredHint): void => {
      addHint.run(matchID, step, seat, rung)
    },
    hints: (matchID: string) => plain<StoredHint>(hints.all(matchID)),

    addReason: (matchID: string, one: StoredReason): void => {
      addReason.run(matchID, one.seat, one.prompt, one.step, one.round, one.reason)
    },
    reasons: (matchID: string) => plain<StoredReason>(reasons.all(matchID)),

    /** How many tables, at most `limit`. Their games and steps go by ON DELETE CASCADE. */
    removeUntouched: (since: number, idle: number, limit: number): number =>
      removeUntouched.run(since, idle, limit).changes,
    check: (): void => {
      check.run()
    },
  }
}
