import type { Action } from '../action'
import { cloneSeat } from '../clone'
import { reason } from '../reasons'
import { defineAction } from './rule'

const DONE: Action = Object.freeze({ move: 'done' })

/** R5 Done. Whether the body acts now is for `apply` to see. */
export const done = defineAction<'done'>({
  whyNot: () => undefined,
  choices(_acting, add) {
    add.push(DONE)
  },
  cost: () => 0,
  rolls: () => false,
  tests: () => [],
  perform(play, id, seat) {
    seat.done = true
    play.log?.push({ key: 'done', rule: 'R5', round: play.state.round, seat: id })
  },
})

/** U1 Undo. `apply` keeps the steps and puts the seat back; here stands when that is allowed. */
export const undo = defineAction<'undo'>({
  whyNot: ({ seat }) =>
    seat.canUndo === 0
      ? reason(
          'U1/nothing',
          'Nothing to undo',
          'There is no step to take back: dice that have fallen stay.',
          'What chance has decided in a cell cannot be undone.',
        )
      : undefined,
  choices: () => undefined,
  cost: () => 0,
  rolls: () => false,
  tests: () => [],
  perform(play, id) {
    const step = play.state.secret.undo?.[id]?.pop()
    if (step === undefined) return
    // The step may be remembered by other copies of this game too.
    play.state.seats[id] = cloneSeat(step.before)
    play.log?.push({
      key: 'undone',
      rule: 'U1',
      round: play.state.round,
      seat: id,
      move: step.move,
    })
  },
})
