import { LOSS_CAUSES, type LossCause } from '../../funnel'
import type { TopicId } from '../../science/topic'
import { cells } from '../../text/words'
import { openingOf, type Template } from './question'

/** With fewer, there is nothing to estimate. */
const FEW = 5

const tumours = (count: number): string =>
  count === 0
    ? 'no tumour'
    : count === 1
      ? '1 secondary tumour'
      : `${String(count)} secondary tumours`

/** “Of 20 cells that set out, how many formed a new tumour?” */
export const howManyCameThrough: Template = (game) => {
  const { launched, invaded, intravasated, extravasated, secondary } = game.funnel
  if (launched < FEW) return null
  const others = [invaded, intravasated, extravasated, Math.ceil(launched / 2), launched]
  const clear = others.filter((count) => count > secondary + 1)
  return {
    stem: `${openingOf(game)} sent out ${cells(launched)}. How many new tumours did they form?`,
    right: tumours(secondary),
    wrong: clear.map(tumours),
    why: `${cells(invaded)} of ${String(launched)} reached the stroma, ${String(intravasated)} got into a vessel, ${String(extravasated)} got out, and they formed ${tumours(secondary)}. In nature, far fewer come through: about one in thousands to millions.`,
    topic: 'colonisation',
    concepts: ['S0-15', 'S1-13', 'S3-04'],
  }
}

const CAUSES: Readonly<Record<LossCause, { option: string; topic: TopicId }>> = {
  membrane: { option: 'at the membranes on the way in', topic: 'local-invasion' },
  shear: { option: 'in the flow of the blood', topic: 'circulation' },
  exit: { option: 'at the wall, on the way out', topic: 'extravasation' },
  immune: { option: 'to immune cells', topic: 'natural-killer-cells' },
  soil: { option: 'in soil that did not suit them', topic: 'seed-and-soil' },
  crowding: { option: 'in places that were full', topic: 'circulation' },
  treatment: { option: 'to treatment', topic: 'treatment' },
}

/** “Where were most of your cells lost?” */
export const whereMostWereLost: Template = (game) => {
  const { losses } = game
  const most = Math.max(...LOSS_CAUSES.map((cause) => losses[cause]))
  const first = LOSS_CAUSES.filter((cause) => losses[cause] === most)
  const [cause] = first
  // Where two share the first place, neither is the answer.
  if (cause === undefined || first.length > 1 || most < FEW) return null
  const sum = LOSS_CAUSES.reduce((all, one) => all + losses[one], 0)
  return {
    stem: `${openingOf(game)} lost ${cells(sum)} on the way. Where were most of them lost?`,
    right: CAUSES[cause].option,
    wrong: LOSS_CAUSES.filter((one) => one !== cause).map((one) => CAUSES[one].option),
    why: `${cells(most)} of ${String(sum)} were lost ${CAUSES[cause].option}. Which gate is the narrowest differs from game to game; in nature it depends on the organ, and researchers still argue about it.`,
    topic: CAUSES[cause].topic,
    concepts: ['S3-04', 'S3-19', 'S3-25'],
  }
}
