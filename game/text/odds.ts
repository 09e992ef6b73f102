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

/** The odds of an action in words: “4 in 6 for each cell”; null for one that rolls nothing. */
export const describeOdds = (tests: readonly ComingTest[]): string | null => {
  const [first, second] = tests
  if (first === undefined) return null
  if (second === undefined) return `${inSix(first)} ${perDie(first, false)}`
  if (second.what !== first.what)
    return `${inSix(first)} ${perDie(first, false)}, then ${inSix(second)} to enter the blood`
  return `${inSix(first)} ${perDie(first, true)}, ${inSix(second)} ${perDie(second, true)}`
}
