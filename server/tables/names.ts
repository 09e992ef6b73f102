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

/** A name for a person at a table, unlike the names that are there. Nobody types one. */
export const newName = (taken: readonly string[]): string => {
  const halves = new Set(taken.flatMap((name) => name.split(' ')))
  const free = (words: readonly string[]) => words.filter((word) => !halves.has(word))
  return `${pick(free(FIRST))} ${pick(free(SECOND))}`
}
