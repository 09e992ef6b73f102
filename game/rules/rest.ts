import type { Action } from '../action'
import { defineAction } from './rule'

const REST: Action = Object.freeze({ move: 'rest' })

/** A9 Rest. */
export const rest = defineAction<'rest'>({
  whyNot: () => undefined,
  choices(_acting, add) {
    add.push(REST)
  },
  cost: () => 1,
  rolls: () => false,
  tests: () => [],
  perform(play, id) {
    play.log?.push({ key: 'rested', rule: 'A9', round: play.state.round, seat: id })
  },
})
