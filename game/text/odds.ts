import type { ComingTest } from '../rules/rule'
import { facesOf } from './names'

/** “4 in 6” */
const inSix = ({ test }: ComingTest): string => `${String(facesOf(test))} in 6`

/** For whom a die falls: a colony, or a cluster that leaves a vessel, tests once as one. */
const perDie = ({ what, form, cells }: ComingTest, apart: boolean): string => {
  if (what === 'grow' || what === 'wake') return `to ${what}`
  if (form === 'cluster' && what === 'extravasate') return 'for the cluster as one'
  if (form === 'cluster' && apart) return 'for each cell of the cluster'
  const cell = apart ? 'single cell' : 'cell'
  return cells === 1 ? `for the ${cell}` : `for each ${cell}`
}

/** What each die of an action is for: “for each cell”, “to grow”. In the order of its tests. */
export const describeDice = (tests: readonly ComingTest[]): readonly string[] => {
  const [first] = tests
  const isOneTest = tests.every(({ what }) => what === first?.what)
  return tests.map((test) =>
    isOneTest || test === first
      ? perDie(test, isOneTest && tests.length > 1)
      : 'to enter the blood',
  )
}

/** The odds of an action in words: “4 in 6 for each cell”; null for one that rolls nothing. */
export const describeOdds = (tests: readonly ComingTest[]): string | null => {
  if (tests.length === 0) return null
  const dice = describeDice(tests)
  const isOneTest = tests.every(({ what }) => what === tests[0]?.what)
  return tests
    .map((test, i) => `${inSix(test)} ${dice[i] ?? ''}`)
    .join(isOneTest ? ', ' : ', then ')
}
