import { deepFreeze } from '../../freeze'
import { seededRandom, shuffle, streamOf } from '../../random'
import { howManyCameThrough, whereMostWereLost } from './counts'
import { refusedExit, stoppedAtMembrane } from './crossing'
import type { OwnGame } from './game'
import { asleep, firstBed, poorSoil } from './places'
import { questionOf, type OwnQuestion, type Template } from './question'
import { colonyCleared, lostInTheFlow, lostToImmuneCells } from './shield'

export { ownGameOf, type OwnGame, type OwnLoss } from './game'
export type { OwnQuestion } from './question'

/** How questions are made of a game, in the order of the cascade. */
export const TEMPLATES = {
  membrane: stoppedAtMembrane,
  flow: lostInTheFlow,
  immune: lostToImmuneCells,
  bed: firstBed,
  exit: refusedExit,
  colony: colonyCleared,
  soil: poorSoil,
  asleep,
  most: whereMostWereLost,
  through: howManyCameThrough,
} as const satisfies Record<string, Template>

/**
 * Every question that can be made of this game, each by another template. What is asked, and under
 * which letter, follows from the game alone.
 */
export const allOwnQuestions = (game: OwnGame): readonly OwnQuestion[] => {
  const seed = JSON.stringify(game)
  return deepFreeze(
    Object.entries<Template>(TEMPLATES).flatMap(([id, template]) => {
      const chance = streamOf(seed, id)
      const draft = template(game, chance)
      const question = draft === null ? null : questionOf(id, draft, chance)
      return question === null ? [] : [question]
    }),
  )
}

/** At most so many of them, chosen by the game, in the order of the cascade. */
export const ownQuestions = (game: OwnGame, most: number): readonly OwnQuestion[] => {
  const all = allOwnQuestions(game)
  const chance = streamOf(JSON.stringify(game), 'questions')
  const chosen = new Set(shuffle([...all], seededRandom, chance).slice(0, most))
  return all.filter((question) => chosen.has(question))
}
