import { CARDS, findCard } from '../../catalogue'
import type { AnyCard } from '../../define'
import type { Site } from '../../log'
import type { TopicId } from '../../science/topic'
import { describeCard } from '../../text/card'
import { cells, ORGAN_NAMES, PLACE_NAMES } from '../../text/words'
import type { ConceptId } from '../../science/vocabulary'
import type { Icon } from '../../vocabulary'
import { canBeLost, shields, type OwnWay } from './bench'
import type { OwnGame, OwnLoss } from './game'
import { mayHelpInNature, type NaturalHelp } from './nature'
import { mostOf, openingOf, pick, type Template } from './question'

/** Other ways to travel, as an answer. */
const WAYS = {
  cluster: {
    option: 'Travelling as a cluster',
    why: 'In a cluster, cells still touch each other and shelter one another.',
  },
  platelets: {
    option: 'A cover of platelets',
    why: 'Platelets can cover a cell, so that immune cells find it less often.',
  },
} as const satisfies Partial<Record<OwnWay, { option: string; why: string }>>

interface Answer {
  option: string
  why: string
  helps: boolean
  /** It is plainly no help, neither by the rules nor in nature. */
  isWrong: boolean
}

const whereOf = (at: Site): string => {
  if (at.in === 'vessel') return `in the ${PLACE_NAMES[at.at]}`
  if (at.in === 'colony') return `in a colony in the ${ORGAN_NAMES[at.at]}`
  return at.in === 'stroma' ? 'in the stroma' : 'in the first tumour'
}

const takenWords = ({ at, cells: count }: OwnLoss): string => {
  if (at.in !== 'vessel') return cells(count)
  if (at.form === 'single') return cells(count).replace(/cell/, 'single cell')
  return cells(count).replace(/cell/, 'clustered cell')
}

/** What the clone did not have, and whether it would have helped, as the rules say. */
const answersFor = (
  { tumour, held }: OwnGame,
  loss: OwnLoss,
  step: NaturalHelp,
): readonly Answer[] => {
  const ways: readonly OwnWay[] =
    loss.at.in === 'vessel' && loss.at.form === 'single' && loss.most > 1
      ? ['cluster', 'platelets']
      : []
  return [
    ...CARDS.adaptation
      .filter(({ id }) => !held.includes(id))
      .map((card) => {
        const helps = shields(tumour, loss, { card: card.id })
        return {
          option: card.title,
          why: `${card.title}: ${describeCard(card).join(' ')} ${card.biology}`,
          helps,
          isWrong: !helps && !mayHelpInNature(step, card.id),
        }
      }),
    ...ways.flatMap((way) =>
      way === 'asTheyWere'
        ? []
        : [{ ...WAYS[way], helps: shields(tumour, loss, { way }), isWrong: false }],
    ),
  ]
}

interface About {
  step: NaturalHelp
  concepts: readonly [ConceptId, ...ConceptId[]]
  /** Which losses this is about. */
  isMeant: (loss: OwnLoss, card: AnyCard) => boolean
  topicOf: (card: AnyCard) => TopicId
  /** “to the flow” */
  by: string
}

/** “Your cells were lost in the lung: what could have shielded them?” */
const shieldTemplate =
  ({ step, concepts, isMeant, topicOf, by }: About): Template =>
  (game, chance) => {
    const meant = game.byCard.filter((loss) => {
      const card = findCard(loss.card)
      return card !== undefined && isMeant(loss, card) && canBeLost(game.tumour, loss)
    })
    const loss = mostOf(meant, (one) => one.cells)
    const card = findCard(loss?.card ?? '')
    if (loss === undefined || card === undefined) return null
    const answers = answersFor(game, loss, step)
    const right = pick(
      answers.filter(({ helps }) => helps),
      chance,
    )
    if (right === undefined) return null
    return {
      stem: `${openingOf(game)} lost ${takenWords(loss)} ${by} (“${card.title}”) ${whereOf(loss.at)}. Which of these could have shielded ${loss.cells === 1 ? 'it' : 'them'}?`,
      right: right.option,
      wrong: answers.filter(({ isWrong }) => isWrong).map(({ option }) => option),
      why: right.why,
      topic: topicOf(card),
      concepts,
    }
  }

const ICON_TOPICS: Readonly<Record<Icon, TopicId>> = {
  N: 'natural-killer-cells',
  T: 't-cells',
  P: 'phagocytes',
  '±': 'phagocytes',
}
const immuneTopic = (card: AnyCard): TopicId =>
  card.deck === 'immune' ? ICON_TOPICS[card.icon] : 'natural-killer-cells'

export const lostInTheFlow = shieldTemplate({
  step: 'flow',
  concepts: ['S0-13', 'S1-08', 'S2-11', 'S3-16'],
  isMeant: (_, card) => card.deck === 'shear',
  topicOf: () => 'circulation',
  by: 'to the flow',
})

export const lostToImmuneCells = shieldTemplate({
  step: 'immune',
  concepts: ['S0-14', 'S1-07', 'S2-10', 'S2-32'],
  isMeant: ({ at }, card) => card.deck === 'immune' && at.in === 'vessel',
  topicOf: immuneTopic,
  by: 'to immune cells',
})

export const colonyCleared = shieldTemplate({
  step: 'immune',
  concepts: ['S2-19', 'S2-32', 'S2-33'],
  isMeant: ({ at }, card) => card.deck === 'immune' && at.in === 'colony',
  topicOf: immuneTopic,
  by: 'to immune cells',
})
