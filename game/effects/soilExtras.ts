import { eachSeat, type Play } from '../play'
import { countLosses } from '../rules/losses'
import { seatAt } from '../state'
import { BEDS, type Bed } from '../vocabulary'
import type { EffectRule } from './effect'

/** The bed organ with the most colonies of all seats; null where there are none (rule T2). */
const mostColonised = (play: Play): Bed | null => {
  let best: Bed | null = null
  let most = 0
  for (const bed of BEDS) {
    const colonies = play.state.order.filter(
      (id) => seatAt(play.state, id).colonies[bed].size > 0,
    ).length
    if (colonies > most) {
      most = colonies
      best = bed
    }
  }
  return best
}

/** A neutral niche marker comes to the organ with the most colonies. */
export const advanceParty: EffectRule<'advanceParty'> = {
  describe: () =>
    'First, a neutral niche marker goes on the organ with the most colonies (not the node).',
  resolve(play) {
    const at = mostColonised(play)
    if (at === null || play.state.neutralNiches[at] > 0) return
    play.state.neutralNiches[at] = play.state.round
    play.log?.push({
      key: 'neutralNiche',
      rule: 'S1',
      round: play.state.round,
      cause: play.cause,
      at,
    })
  },
}

/** Acid and lack of oxygen: some cells die, some change. */
export const hypoxia: EffectRule<'hypoxia'> = {
  describe: () => 'First, each seat with a stroma cell loses one and gains a mutation cube.',
  resolve(play) {
    eachSeat(play.state, (id, seat) => {
      if (seat.stroma === 0) return
      const base = { round: play.state.round, seat: id, cause: play.cause } as const
      seat.stroma -= 1
      play.log?.push({
        ...base,
        key: 'lost',
        rule: 'S1',
        why: 'taken',
        from: { in: 'stroma' },
        cells: 1,
        saves: [],
      })
      countLosses(play, id, 1)
      seat.cubes += 1
      play.log?.push({ ...base, key: 'cubeGained', rule: 'S1', cubes: 1 })
    })
  },
}
