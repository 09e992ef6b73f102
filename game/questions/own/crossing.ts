import { CARDS } from '../../catalogue'
import type { AdaptationCard } from '../../define'
import type { EffectKind } from '../../effects/vocabulary'
import type { ConceptId } from '../../science/vocabulary'
import type { TopicId } from '../../science/topic'
import { describeCard } from '../../text/card'
import { cells, ORGAN_NAMES } from '../../text/words'
import { ORGANS, type Organ } from '../../vocabulary'
import { lostAt } from './bench'
import type { OwnGame } from './game'
import { mayHelpInNature, type NaturalHelp } from './nature'
import { mostOf, openingOf, pick, type Draft, type Template } from './question'
import type { Stream } from '../../random'

/** What helps with a wall in another way than by an easier test: neither right nor wrong here. */
const OTHERWISE: readonly EffectKind[] = ['doorway', 'free', 'limit', 'plexus', 'lymphToLung']

interface Wall {
  step: NaturalHelp
  at: Organ | 'membranes'
  happened: string
  question: string
  topic: TopicId
  concepts: readonly [ConceptId, ...ConceptId[]]
}

const draftFor = (game: OwnGame, wall: Wall, chance: Stream): Draft | null => {
  const { tumour, held } = game
  const bare = lostAt(tumour, wall.at, [])
  const free = CARDS.adaptation.filter(({ id }) => !held.includes(id))
  const eases = ({ id }: AdaptationCard) => lostAt(tumour, wall.at, [id]) < bare
  const right = pick(free.filter(eases), chance)
  if (right === undefined) return null
  return {
    stem: `${openingOf(game)} ${wall.happened}. ${wall.question}`,
    right: right.title,
    wrong: free
      .filter(
        (card) =>
          !eases(card) &&
          !mayHelpInNature(wall.step, card.id) &&
          !card.effects.some(({ kind }) => OTHERWISE.includes(kind)),
      )
      .map(({ title }) => title),
    why: `${right.title}: ${describeCard(right).join(' ')} ${right.biology}`,
    topic: wall.topic,
    concepts: wall.concepts,
  }
}

/** “Your cells could not leave the vessel: what would have made it easier?” */
export const refusedExit: Template = (game, chance) => {
  const organ = mostOf(ORGANS, (one) => game.refused[one])
  if (organ === undefined || game.refused[organ] === 0) return null
  const wall: Wall = {
    step: 'exit',
    at: organ,
    happened: `lost ${cells(game.refused[organ])} that could not leave the vessels of the ${ORGAN_NAMES[organ]}`,
    question: 'Which of these adaptations makes it easier to get out there?',
    topic: 'extravasation',
    concepts: ['S0-18', 'S0-20', 'S1-09', 'S2-16'],
  }
  return draftFor(game, wall, chance)
}

/** “Your cells were stopped at a membrane: what would have made it easier?” */
export const stoppedAtMembrane: Template = (game, chance) => {
  const { membrane } = game.losses
  if (membrane === 0) return null
  const wall: Wall = {
    step: 'membrane',
    at: 'membranes',
    happened: `lost ${cells(membrane)} at the membranes on the way into the vessels`,
    question: 'Which of these adaptations makes it easier to get through?',
    topic: 'local-invasion',
    concepts: ['S0-07', 'S1-03', 'S3-11'],
  }
  return draftFor(game, wall, chance)
}
