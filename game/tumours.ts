import type { Setup } from './parseSetup'
import { seededRandom, shuffle, streamOf, type Random, type Stream } from './random'
import { TUMOUR_TYPES, type TumourType } from './vocabulary'

/** Where the chance of a deal comes from; the tumour types are dealt first. */
export const dealStream = (seed: string): Stream => streamOf(seed, 'deal')

/** The tumour type of each seat: the one that was chosen, or one that chance gives. */
export const dealTumours = (setup: Setup, random: Random, stream: Stream): TumourType[] => {
  const chosen = setup.seats.map(({ tumour }) => tumour)
  const free = shuffle(
    TUMOUR_TYPES.filter((type) => !chosen.includes(type)),
    random,
    stream,
  )
  return chosen.map((tumour) => (tumour === 'dealt' ? nextOf(free) : tumour))
}

const nextOf = (free: TumourType[]): TumourType => {
  const type = free.pop()
  if (type === undefined) throw new RangeError('more seats than tumour types')
  return type
}

/** The tumour types that a game with this seed has, without the rest of the deal. */
export const tumoursFrom = (setup: Setup, seed: string): readonly TumourType[] =>
  dealTumours(setup, seededRandom, dealStream(seed))
