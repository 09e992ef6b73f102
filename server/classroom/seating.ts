import { MOST_AT_TABLE, type StudentNumber } from '../classProtocol'
import { studentsAt, studentsOf, type Classroom } from './classroom'

/**
 * Who sits where. Students fill one table after the other as they come, because neighbours come
 * together; when the game begins, tables of one or two are filled up from those of four.
 */

/** How many sit at each table, so that all have three or four where that can be. */
export const sizesFor = (students: number): readonly number[] => {
  const tables = Math.ceil(students / MOST_AT_TABLE)
  return Array.from({ length: tables }, (_, i) => Math.floor((students + i) / tables)).reverse()
}

/** The table at which the next student sits down; null for a new one. */
export const tableForNext = (classroom: Classroom): string | null => {
  const { tables, phase } = classroom
  const sizes = tables.map((id) => ({ id, size: studentsAt(classroom, id).length }))
  const free = sizes.filter(({ size }) => size < MOST_AT_TABLE)
  // Before the game neighbours sit together. Later whoever is late helps where the fewest are.
  const wanted =
    phase === 'gathering' || phase === 'before' ? free[0] : free.sort((a, b) => a.size - b.size)[0]
  return wanted?.id ?? null
}

export interface Change {
  student: StudentNumber
  from: string
  to: string
}

/**
 * The moves after which all tables have three or four students, where that can be. The last to come
 * move, and as few as possible; a table that nobody sits at any more comes last.
 */
export const evenOut = (classroom: Classroom): readonly Change[] => {
  const sizes = sizesFor(studentsOf(classroom).filter(({ table }) => table !== null).length)
  const tables = classroom.tables
    .map((id) => ({ id, students: studentsAt(classroom, id).map(({ number }) => number) }))
    .sort((a, b) => b.students.length - a.students.length)
  const changes: Change[] = []
  const wantedAt = (i: number) => sizes[i] ?? 0
  for (const [to, table] of tables.entries())
    while (table.students.length < wantedAt(to)) {
      const from = tables.findLast((other, i) => other.students.length > wantedAt(i))
      const student = from?.students.pop()
      if (from === undefined || student === undefined) return changes
      table.students.push(student)
      changes.push({ student, from: from.id, to: table.id })
    }
  return changes
}
