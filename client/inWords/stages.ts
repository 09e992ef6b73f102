import { ORGANS, VESSEL_PLACES, words, type TopicId, type VesselPlace } from '../../game/public'
import { flowFrom } from '../board/flow'
import { groupsAt, type Group } from '../board/groups'
import { isOrgan, seatOf, spotName, SPOTS, type Spot } from '../match/spots'
import { VESSEL_NAMES } from '../match/words'
import { plural } from '../ui/words'
import type { Section } from './boardInWords'
import { cellsInWords, whose, type Seen } from './seen'

const STAGES = [
  { name: 'Primary tumour', topic: 'primary-tumour' },
  { name: 'Local invasion: the stroma', topic: 'local-invasion' },
  { name: 'Intravasation: just inside a vessel', topic: 'intravasation' },
  { name: 'Circulation: where blood carries cells when the body acts', topic: 'circulation' },
  { name: 'Arrest: stopped in the vessels of an organ', topic: 'extravasation' },
  { name: 'Colonisation: settled in an organ', topic: 'colonisation' },
  { name: 'Secondary tumours', topic: 'secondary-tumour' },
] as const satisfies readonly { name: string; topic: TopicId }[]

const stageOf = (spot: Spot, { zone, look }: Group): number => {
  if (spot === 'primary') return 1
  if (spot === 'stroma') return 2
  if (!isOrgan(spot)) return 3
  if (zone === 'vessel') return 5
  return look.secondary === true ? 7 : 6
}

const placeName = (spot: Spot, stage: number): string =>
  stage === 5 && isOrgan(spot) ? VESSEL_NAMES[spot] : spotName(spot)

/** Everybody's cells at a stage, by place. */
const cellsAt = (seen: Seen, stage: number): string[] =>
  SPOTS.flatMap((spot) => {
    const groups = groupsAt(seen.view, spot, seen.seat).filter(
      (group) => stageOf(spot, group) === stage,
    )
    if (groups.length === 0) return []
    const cells = groups.map((group) => cellsInWords(seen, group)).join('; ')
    return [stage < 3 ? `${cells}.` : `${placeName(spot, stage)}: ${cells}.`]
  })

/** Cells that flow on, and where to. Clusters in the vessels of an organ are lodged there. */
const flowing = (seen: Seen): string[] => {
  const { view, seat } = seen
  const order = [...view.order].sort((a, b) => Number(b === seat) - Number(a === seat))
  return order.flatMap((id) =>
    VESSEL_PLACES.flatMap((from) => {
      const state = seatOf(view, id)
      const cluster = isLodging(from) ? 0 : state.clusters[from]
      const to = flowFrom(view, id, from)
      const cells = [
        ...(state.singles[from] > 0 ? [plural(state.singles[from], 'single cell')] : []),
        ...(cluster > 0 ? [`a cluster of ${cluster}`] : []),
      ]
      if (to === null || cells.length === 0) return []
      const route = `from the ${words.PLACE_NAMES[from]} to the ${words.PLACE_NAMES[to]}`
      return [`${words.capital(whose(seen, id))}: ${words.listed(cells)} ${route}.`]
    }),
  )
}

const isLodging = (place: VesselPlace): boolean => ORGANS.some((organ) => organ === place)

/** The board as seven lists, one a stage of the cascade. */
export const stagesInWords = (seen: Seen): Section[] =>
  STAGES.map(({ name, topic }, i) => {
    const stage = i + 1
    const items = stage === 4 ? flowing(seen) : cellsAt(seen, stage)
    return {
      title: `Stage ${stage}. ${name}`,
      topic,
      items: items.length > 0 ? items : ['Nobody.'],
    }
  })
