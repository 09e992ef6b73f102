import { randomInt } from 'node:crypto'

const FIRST = (
  'Quiet Brave Calm Kind Bright Gentle Clever Swift Merry Patient Sunny Curious Steady Silver ' +
  'Golden Amber Misty Mellow Nimble Proud Lucky Humble Cheery Rosy Breezy Dapper Jolly Lively'
).split(' ')
const SECOND = (
  'Heron Otter Wren Lynx Juniper Fern Badger Finch Willow Maple Robin Hare Clover Seal Falcon ' +
  'Poppy Beaver Plover Birch Tern Marten Thistle Gecko Sparrow Cedar Dolphin Ibis Aster'
).split(' ')

const pick = (words: readonly string[]): string => words[randomInt(words.length)] ?? ''

/** A name for a student, unlike all others in the class: there are more of them than words. */
export const newStudentName = (taken: readonly string[]): string => {
  const names = FIRST.flatMap((first) => SECOND.map((second) => `${first} ${second}`))
  const free = names.filter((name) => !taken.includes(name))
  // Where it can be, no word of it is another's, so that one can be called by either half.
  const halves = new Set(taken.flatMap((name) => name.split(' ')))
  const apart = free.filter((name) => !name.split(' ').some((half) => halves.has(half)))
  return pick(apart.length > 0 ? apart : free)
}

/** A name for a person at a table, unlike the names that are there. Nobody types one. */
export const newName = (taken: readonly string[]): string => {
  const halves = new Set(taken.flatMap((name) => name.split(' ')))
  const free = (words: readonly string[]) => words.filter((word) => !halves.has(word))
  return `${pick(free(FIRST))} ${pick(free(SECOND))}`
}
