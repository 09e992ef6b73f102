import { NUMBERS, words, type Organ, type SeatId } from '../../game/public'
import { organFacts } from '../board/facts'
import { seatOf } from '../match/spots'
import { sproutsOf } from '../ui/Sprouts'
import { plural } from '../ui/words'
import { whose, type Seen } from './seen'

const WHEN = ['now', 'next', 'after that'] as const

const soilWords = (need: number): string =>
  `Soil ${sproutsOf(need)} of 3 for you: growth needs ${need} or more`

const valueWords = ({ view, seat }: Seen, organ: Organ, value: number): string => {
  const isFirst = seat !== null && seatOf(view, seat).sites[organ].length === 0
  const more = isFirst ? `, and ${NUMBERS.firstSite.bonus} more as your first here` : ''
  return `The next secondary tumour scores ${value}${more}`
}

const flowWords = ({ view }: Seen, organ: Organ): string | null => {
  const when = view.flowTrack.flatMap((at, i) => (at === organ ? (WHEN[i] ?? []) : []))
  return when.length === 0 ? null : `Arterial blood flows here ${words.listed(when)}`
}

const nicheWords = (seen: Seen, organ: Organ): string | null => {
  const { view } = seen
  const owners = view.order
    .filter((id) => seatOf(view, id).niches[organ] > 0)
    .map((id: SeatId) => whose(seen, id))
  if (view.neutralNiches[organ] > 0) owners.push('nobody’s')
  return owners.length === 0
    ? null
    : `${plural(owners.length, 'niche marker')} (${words.listed(owners)}): growth is easier for everybody`
}

/** All that the board shows of an organ beside its cells, a sentence each, without full stops. */
export const organInWords = (seen: Seen, organ: Organ): string[] => {
  const { soil, value, fertile, patrolled } = organFacts(seen.view, seen.seat, organ)
  return [
    soil === null ? null : soilWords(soil),
    valueWords(seen, organ, value),
    flowWords(seen, organ),
    fertile ? 'Fertile: colonies test growth here this round' : null,
    patrolled ? 'Patrolled: immune cells look here this round' : null,
    nicheWords(seen, organ),
  ].filter((sentence) => sentence !== null)
}
