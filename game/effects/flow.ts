import { atLeast, listed, PLACE_NAMES, signed } from '../text/words'
import type { EffectRule } from './effect'

/** Effects of the flow step; `rules/flow.ts` reads them together. */
export const flow: EffectRule<'flow'> = {
  describe: ({ single, cluster, leaving, lodged }) => {
    const sentences = [
      `Single cells in the blood need ${atLeast(single)}, cells in moving clusters ${atLeast(cluster)}.`,
    ]
    if (leaving !== undefined) {
      const from = listed(leaving.from.map((bed) => PLACE_NAMES[bed]))
      const number =
        leaving.need === undefined ? signed(leaving.by ?? 0) : `need ${atLeast(leaving.need)}`
      sentences.push(`Single cells that leave the ${from}: ${number}.`)
    }
    if (lodged === true) sentences.push('Lodged clusters flow too.')
    return sentences.join(' ')
  },
}

export const halve: EffectRule<'halve'> = {
  describe: () =>
    'No test: of the single cells at each place half are lost, rounded up, and every moving cluster loses one cell. The others are carried on.',
}

export const shed: EffectRule<'shed'> = {
  describe: ({ atLeast: size }) =>
    `After moving, each cluster of ${String(size)} or more in the blood sheds one single cell.`,
}

export const breakUp: EffectRule<'breakUp'> = {
  describe: () => 'After moving, all clusters in the blood fall apart into single cells.',
}
