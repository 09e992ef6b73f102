import { CARDS, tumourCard } from '../../catalogue'
import { isAttack } from '../../effects'
import type { TopicId } from '../../science/topic'
import { atLeast, cells, ORGAN_NAMES } from '../../text/words'
import { BEDS, ORGANS, type CardId, type Organ } from '../../vocabulary'
import { profileWith, wakes } from './bench'
import { mostOf, openingOf, pick, type OwnQuestion, type Template } from './question'

const SOIL_TOPICS: Readonly<Record<Organ, TopicId>> = {
  node: 'soil-node',
  lung: 'soil-lung',
  liver: 'soil-liver',
  bone: 'soil-bone',
  brain: 'soil-brain',
  adrenal: 'soil-adrenal',
}

/** Two steps of a die apart, a soil is clearly better: the numbers are rounded from many studies. */
const CLEARLY = 2

const soilIs: OwnQuestion['concepts'] = ['S3-26', 'S3-30', 'S3-32']

/** “Growth came to nothing in the brain: which organ suits such cells best?” */
export const poorSoil: Template = (game) => {
  const { soil } = profileWith(game.tumour, [])
  const needOf = (organ: Organ) => soil[organ].base + soil[organ].shift.by
  const here = mostOf(ORGANS, (organ) => game.stalled[organ])
  if (here === undefined || game.stalled[here] === 0) return null
  // The node is no organ like the others: it is a station of the lymph, and is staged apart.
  const least = Math.min(...BEDS.map(needOf))
  const [best, ...asGood] = BEDS.filter((bed) => needOf(bed) === least)
  if (best === undefined || asGood.length > 0) return null
  const { title, biology } = tumourCard(game.tumour)
  const times = game.stalled[here] === 1 ? 'once' : `${String(game.stalled[here])} times`
  return {
    stem: `${openingOf(game)} (${title.toLowerCase()}) did not grow in the ${ORGAN_NAMES[here]} ${times}. Which of these organs is the best soil for it in the game?`,
    right: `the ${ORGAN_NAMES[best]}`,
    wrong: BEDS.filter((bed) => needOf(bed) >= least + CLEARLY).map(
      (bed) => `the ${ORGAN_NAMES[bed]}`,
    ),
    why: `It needs ${atLeast(least)} to grow in the ${ORGAN_NAMES[best]}, which is the lowest number here. ${biology}`,
    topic: SOIL_TOPICS[best],
    concepts: soilIs,
  }
}

/** “Your cells got into the blood: which organ’s vessels did they reach first?” */
export const firstBed: Template = (game) => {
  const { firstBed: first, title, biology } = tumourCard(game.tumour)
  const { intravasated } = game.funnel
  if (first === 'flowTrack' || intravasated === 0) return null
  // Where the veins of the spine are open, part of the blood gets to bone just as soon.
  const { plexus } = profileWith(game.tumour, [])
  const later = BEDS.filter((bed) => bed !== first && !(plexus && bed === 'bone'))
  return {
    stem: `${openingOf(game)} (${title.toLowerCase()}) got ${cells(intravasated)} into vessels. Where does the blood from such a tumour flow first?`,
    right: `to the vessels of the ${ORGAN_NAMES[first]}`,
    wrong: later.map((bed) => `to the vessels of the ${ORGAN_NAMES[bed]}`),
    why: biology,
    topic: SOIL_TOPICS[first],
    concepts: ['S3-20', 'S3-39'],
  }
}

/**
 * Neutrophils woke resting cells in the lungs of mice (R25), so that none of their cards is a wrong
 * answer.
 */
const MAY_WAKE_IN_NATURE: readonly CardId[] = ['hostile-neutrophils', 'neutrophil-nets']

/** Cards on which immune cells clear cells, and nothing wakes. */
const clearers = CARDS.immune.filter(
  ({ id, effects }) =>
    effects.some(isAttack) &&
    !effects.some(({ kind }) => kind === 'wake') &&
    !MAY_WAKE_IN_NATURE.includes(id),
)

/** “Cells of yours were asleep at the end: what could have woken them?” */
export const asleep: Template = (game, chance) => {
  const organ = mostOf(ORGANS, (one) => game.asleep[one])
  if (organ === undefined || game.asleep[organ] === 0) return null
  const all = [...CARDS.immune, ...CARDS.soil]
  const right = pick(
    all.filter(({ id }) => wakes(game.tumour, id, organ)),
    chance,
  )
  if (right === undefined) return null
  const count = game.asleep[organ]
  return {
    stem: `${openingOf(game)} had ${cells(count)} asleep in the ${ORGAN_NAMES[organ]} at the end. Which of these could have woken ${count === 1 ? 'it' : 'them'}?`,
    right: right.title,
    wrong: clearers.filter(({ id }) => !wakes(game.tumour, id, organ)).map(({ title }) => title),
    why: `${right.title}: ${right.biology}`,
    topic: 'dormancy',
    concepts: ['S2-21', 'S3-32'],
  }
}
