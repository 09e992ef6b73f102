import { describe, expect, test } from 'vitest'
import type { Classroom, Student } from '../../server/classroom/classroom'
import { evenOut, sizesFor, tableForNext } from '../../server/classroom/seating'
import { newClassroom } from '../support/storedClass'

const student = (number: number, table: string | null): Student => ({
  number,
  name: `Student ${number}`,
  tokenHash: '',
  card: { pictures: ['fox', 'owl'], code: 'AAAAA' },
  table,
  steppedBack: false,
  removed: false,
})

/** A class with so many students at each table. */
const seated = (sizes: readonly number[], change: Partial<Classroom> = {}): Classroom => {
  const tables = sizes.map((_, i) => `table-${i}`)
  const places = sizes.flatMap((size, i) => Array.from({ length: size }, () => `table-${i}`))
  return {
    ...newClassroom('class-1', 'FERN42'),
    tables,
    students: places.map((table, i) => student(i + 1, table)),
    ...change,
  }
}

const sizesAfter = (sizes: readonly number[]) => {
  const counts = new Map(sizes.map((size, i) => [`table-${i}`, size]))
  for (const { from, to } of evenOut(seated(sizes))) {
    counts.set(from, (counts.get(from) ?? 0) - 1)
    counts.set(to, (counts.get(to) ?? 0) + 1)
  }
  return [...counts.values()].filter((size) => size > 0).sort((a, b) => b - a)
}

describe('tables of three or four', () => {
  test.each([
    [1, [1]],
    [2, [2]],
    [4, [4]],
    [5, [3, 2]],
    [6, [3, 3]],
    [7, [4, 3]],
    [9, [3, 3, 3]],
    [29, [4, 4, 4, 4, 4, 3, 3, 3]],
    [30, [4, 4, 4, 4, 4, 4, 3, 3]],
    [40, [4, 4, 4, 4, 4, 4, 4, 4, 4, 4]],
  ])('%i students', (students, sizes) => {
    expect(sizesFor(students)).toEqual(sizes)
  })
})

describe('who comes next', () => {
  test('before the game fills one table after the other, with neighbours', () => {
    expect(tableForNext(seated([]))).toBeNull()
    expect(tableForNext(seated([3]))).toBe('table-0')
    expect(tableForNext(seated([4]))).toBeNull()
    expect(tableForNext(seated([4, 1]))).toBe('table-1')
    expect(tableForNext(seated([3, 1]))).toBe('table-0')
  })
  test('in the game sits down where the fewest are', () => {
    expect(tableForNext(seated([3, 4, 2], { phase: 'playing' }))).toBe('table-2')
    expect(tableForNext(seated([4, 4], { phase: 'playing' }))).toBeNull()
  })
  test('does not count who was sent away', () => {
    const full = seated([4])
    const students = full.students.map((one) => ({ ...one, removed: one.number === 2 }))
    expect(tableForNext({ ...full, students })).toBe('table-0')
  })
})

describe('when the game begins', () => {
  test.each([
    [
      [4, 4, 1],
      [3, 3, 3],
    ],
    [
      [4, 1],
      [3, 2],
    ],
    [
      [4, 4, 2],
      [4, 3, 3],
    ],
    [
      [2, 2, 2, 2],
      [4, 4],
    ],
    [[1, 1, 1], [3]],
    [
      [3, 3],
      [3, 3],
    ],
    [[4], [4]],
  ])('tables of %j become tables of %j', (before, after) => {
    expect(sizesAfter(before)).toEqual(after)
  })
  test('as few move as possible, and those who came last', () => {
    expect(evenOut(seated([4, 4, 2]))).toEqual([{ student: 8, from: 'table-1', to: 'table-2' }])
    expect(evenOut(seated([4, 4]))).toEqual([])
  })
})
