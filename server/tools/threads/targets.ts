import type { BotName, Length, TumourType } from '../../../game/public'
import { scoreAlone } from '../../../game/simulation/targets'

/** Some games of one seat alone. */
export interface TargetsTask {
  bot: BotName
  tumour: TumourType
  length: Length
  seed: string
  from: number
  to: number
}

/** The program of a worker thread of `targets`: the points of each game. */
export default ({ bot, tumour, length, seed, from, to }: TargetsTask): number[] =>
  Array.from({ length: to - from }, (_, i) =>
    scoreAlone(bot, tumour, length, `${seed}/${tumour}/${length}/${from + i}`),
  )
