import { legalActions } from '../../game/actions'
import { NUMBERS } from '../../game/numbers'
import { profileOf } from '../../game/profile'
import { seatAt, type SeatState, type State } from '../../game/state'
import { BEDS, ORGANS, VESSEL_PLACES, type SeatId } from '../../game/vocabulary'

/** What holds at every moment of every game; each sentence names one thing that does not. */

export interface Limits {
  cluster: number
  primary: number
  adaptations: number
}

const isWhole = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0

/** Every number of the state but the words of its streams, with the path to it. */
const numbersIn = (value: unknown, path: string): [string, number][] => {
  if (typeof value === 'number') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'streams' ? [] : numbersIn(inner, `${path}.${key}`),
  )
}

const ofVessels = (seat: SeatState, limits: Limits): string[] =>
  VESSEL_PLACES.flatMap((place) => {
    const size = seat.clusters[place]
    if (size === 0) return []
    if (size < NUMBERS.cluster.min) return [`a cluster of one at ${place}`]
    return size > limits.cluster ? [`a cluster of ${size} at ${place}`] : []
  })

const ofColonies = (seat: SeatState): string[] =>
  ORGANS.flatMap((organ) => {
    const { size, dormant, landed } = seat.colonies[organ]
    if (size > NUMBERS.colony.limit) return [`a colony of ${size} in ${organ}`]
    if (size === 0 && dormant) return [`a dormant colony of nothing in ${organ}`]
    return landed > size ? [`more cells landed than live in ${organ}`] : []
  })

const ofSeat = (seat: SeatState, limits: Limits): string[] => {
  const markers = BEDS.filter((bed) => seat.niches[bed] > 0).length
  const problems = [...ofVessels(seat, limits), ...ofColonies(seat)]
  if (seat.primary > limits.primary) problems.push(`a primary tumour of ${seat.primary}`)
  if (seat.adaptations.length > limits.adaptations)
    problems.push(`${seat.adaptations.length} adaptations`)
  if (new Set(seat.adaptations).size < seat.adaptations.length) problems.push('an adaptation twice')
  if (markers > NUMBERS.niche.markers) problems.push(`${markers} niche markers`)
  if (seat.niches.node > 0) problems.push('a niche marker on the node')
  if (seat.actionsLeft > NUMBERS.actions.few) problems.push(`${seat.actionsLeft} actions left`)
  return problems
}

const mayGoOn = (state: State, id: SeatId): string[] => {
  const legal = legalActions(state, id)
  const over = state.phase === 'over' || seatAt(state, id).done
  if (over) return legal.length > 0 ? ['something is legal when all is over'] : []
  return legal.some(({ move }) => move === 'done') ? [] : ['it cannot even be done']
}

export const limitsNow = (seat: SeatState): Limits => profileOf(seat).limits

/** Everything that is wrong with this state; nothing should be. */
export const problemsOf = (
  state: State,
  limitsOf: (id: SeatId) => Limits = (id) => limitsNow(seatAt(state, id)),
): string[] => [
  ...numbersIn(state, 'state')
    .filter(([, value]) => !isWhole(value))
    .map(([path, value]) => `${path} is ${value}`),
  ...state.order.flatMap((id) =>
    [...ofSeat(seatAt(state, id), limitsOf(id)), ...mayGoOn(state, id)].map(
      (problem) => `seat ${id}: ${problem}`,
    ),
  ),
]
