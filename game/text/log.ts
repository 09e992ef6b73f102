import type { Cause, EndReason, LogEntry, LogKey, LogOf, Site } from '../log'
import { cardTitle, describeRemedy } from './names'
import { SEAT_NAMES, type SeatNames } from './seats'
import type { SeatId } from '../vocabulary'
import { atLeast, cells, listed, ORGAN_NAMES, PLACE_NAMES } from './words'

export interface Sentence {
  text: string
  tone: 'good' | 'bad' | 'plain'
}

const good = (text: string): Sentence => ({ text, tone: 'good' })
const bad = (text: string): Sentence => ({ text, tone: 'bad' })
const plain = (text: string): Sentence => ({ text, tone: 'plain' })

/** “in the stroma”, “in the lung bed”, “in the liver colony” */
export const describeSite = (site: Site): string => {
  switch (site.in) {
    case 'primary':
      return 'in the primary tumour'
    case 'stroma':
      return 'in the stroma'
    case 'vessel':
      return `in the ${PLACE_NAMES[site.at]}`
    case 'colony':
      return `in the ${ORGAN_NAMES[site.at]} colony`
  }
}

const by = (cause: Cause): string =>
  cause.by === 'card' || cause.by === 'adaptation' ? ` (${cardTitle(cause.card)})` : ''

const points = (count: number): string => (count === 1 ? '1 point' : `${String(count)} points`)

const VERBS: Readonly<Record<LogOf<'tested'>['what'], string>> = {
  invade: 'invaded the stroma',
  intravasate: 'entered a vessel',
  extravasate: 'left the vessel',
  moveOn: 'passed with the lymph',
  flow: 'came through the flow',
  immune: 'withstood the immune cells',
  treatment: 'withstood the treatment',
}

type Formatter<K extends LogKey> = (
  entry: LogOf<K>,
  seatName: (seat: SeatId) => string,
) => Sentence | null

const tested: Formatter<'tested'> = (e, seatName) => {
  const where = e.what === 'invade' || e.what === 'intravasate' ? '' : ` ${describeSite(e.from)}`
  const lodged = e.lost === 0 && e.survived === 0 ? '; the cluster stays lodged' : ''
  const text = `${seatName(e.seat)}: ${String(e.survived)} of ${cells(e.cells)} ${VERBS[e.what]}${where}${lodged} (rolled ${e.rolls.join(', ')} against ${atLeast(e.test.need)})${by(e.cause)}.`
  return { text, tone: e.lost > 0 ? 'bad' : lodged === '' ? 'good' : 'plain' }
}

const ENDINGS: Readonly<Record<EndReason, string>> = {
  clinicTrack: 'The clinic track is at its end: the game is over.',
  lastRound: 'The last round is over: the game ends.',
  called: 'That was the last round of this lesson: the game ends.',
}

const FORMAT: { [K in LogKey]: Formatter<K> } = {
  roundBegan: (e) => plain(`Round ${String(e.round)} begins.`),
  forecast: ({ forecast: { shear, immune, soil } }) =>
    plain(`Forecast: ${listed([shear, ...immune, soil].map(cardTitle))}.`),
  offered: (e, seatName) =>
    e.adaptations.length === 0
      ? null
      : plain(`${seatName(e.seat)} is offered ${listed(e.adaptations.map(cardTitle))}.`),
  fixed: (e, seatName) =>
    good(
      `${seatName(e.seat)} fixed ${cardTitle(e.adaptation)}${e.replaced === null ? '' : ` in place of ${cardTitle(e.replaced)}`}.`,
    ),
  dialTurned: (e, seatName) =>
    plain(`${seatName(e.seat)} turned the dial from ${e.from} to ${e.to}.`),
  divided: (e, seatName) =>
    good(`${seatName(e.seat)} divided: ${cells(e.cells)} joined the primary tumour.`),
  rested: (e, seatName) => plain(`${seatName(e.seat)} rested.`),
  undone: (e, seatName) => plain(`${seatName(e.seat)} took a step back.`),
  done: (e, seatName) => plain(`${seatName(e.seat)} is done.`),
  nichePlaced: (e, seatName) =>
    plain(`${seatName(e.seat)} prepared a niche in the ${ORGAN_NAMES[e.at]}.`),
  aggregated: (e, seatName) =>
    good(
      `${seatName(e.seat)}: ${cells(e.cells)} gathered under platelets in the ${PLACE_NAMES[e.at]}.`,
    ),
  brokeUp: (e, seatName) =>
    plain(
      `${seatName(e.seat)}: a cluster of ${String(e.cells)} fell apart in the ${PLACE_NAMES[e.at]}${by(e.cause)}.`,
    ),
  shed: (e, seatName) =>
    plain(
      `${seatName(e.seat)}: a cluster in the ${PLACE_NAMES[e.at]} shed one cell${by(e.cause)}.`,
    ),
  tested,
  lost: (e, seatName) =>
    bad(`${seatName(e.seat)} lost ${cells(e.cells)} ${describeSite(e.from)}${by(e.cause)}.`),
  carried: (e, seatName) =>
    plain(`${seatName(e.seat)}: ${cells(e.cells)} carried on to ${describeSite(e.to).slice(3)}.`),
  held: (e, seatName) =>
    plain(
      `${seatName(e.seat)}: ${cells(e.cells)} stayed in the ${PLACE_NAMES[e.at]}, out of the flow${by(e.cause)}.`,
    ),
  landed: (e, seatName) =>
    good(
      `${seatName(e.seat)}: ${cells(e.cells)} ${e.founded ? 'founded a colony' : e.woke ? 'joined and woke the colony' : 'joined the colony'} in the ${ORGAN_NAMES[e.at]}.`,
    ),
  growthTested: (e, seatName) =>
    e.success
      ? null
      : plain(
          `${seatName(e.seat)}: the colony in the ${ORGAN_NAMES[e.at]} did not ${e.aim === 'wake' ? 'wake' : 'grow'} (rolled ${String(e.roll)} against ${atLeast(e.test.need)})${by(e.cause)}.`,
        ),
  grew: (e, seatName) =>
    good(
      `${seatName(e.seat)}: the colony in the ${ORGAN_NAMES[e.at]} grew to ${String(e.to)}${by(e.cause)}.`,
    ),
  slept: (e, seatName) =>
    plain(
      `${seatName(e.seat)}: the colony in the ${ORGAN_NAMES[e.at]} went dormant${by(e.cause)}.`,
    ),
  woke: (e, seatName) =>
    good(`${seatName(e.seat)}: the colony in the ${ORGAN_NAMES[e.at]} woke${by(e.cause)}.`),
  colonyHit: (e, seatName) => {
    const rolled =
      e.roll === null || e.test === null
        ? ''
        : ` (rolled ${String(e.roll)} against ${atLeast(e.test.need)})`
    return e.loss === 0
      ? good(
          `${seatName(e.seat)}: the colony in the ${ORGAN_NAMES[e.at]} withstood the hit${rolled}${by(e.cause)}.`,
        )
      : bad(
          `${seatName(e.seat)} lost ${cells(e.loss)} of the colony in the ${ORGAN_NAMES[e.at]}${e.left === 0 ? '; it is gone' : ''}${rolled}${by(e.cause)}.`,
        )
  },
  secondaryFormed: (e, seatName) =>
    good(
      `${seatName(e.seat)} grew a secondary tumour in the ${ORGAN_NAMES[e.at]}: ${points(e.value + e.bonus)}${e.bonus > 0 ? ', its first there' : ''}.`,
    ),
  reseeded: (e, seatName) =>
    good(
      `${seatName(e.seat)}: ${cells(e.cells)} went on from the ${ORGAN_NAMES[e.from]} to the ${PLACE_NAMES[e.to]}.`,
    ),
  cubeGained: (e, seatName) =>
    plain(
      `${seatName(e.seat)} gained ${e.cubes === 1 ? 'a mutation cube' : `${String(e.cubes)} mutation cubes`}.`,
    ),
  untouched: (e, seatName) =>
    good(`${seatName(e.seat)} was not touched: ${cardTitle(e.because)}${by(e.cause)}.`),
  primaryGrew: (e, seatName) =>
    plain(`${seatName(e.seat)}: the primary tumour grew by ${cells(e.cells)}.`),
  resected: (e, seatName) =>
    bad(
      `${seatName(e.seat)}: a secondary tumour in the ${ORGAN_NAMES[e.at]} was found and mostly removed; ${points(e.points)} lost${by(e.cause)}.`,
    ),
  nichePaid: (e, seatName) =>
    good(
      `${seatName(e.seat)} scored ${points(e.points)} for its niche in the ${ORGAN_NAMES[e.at]}.`,
    ),
  nicheUsed: (e, seatName) =>
    plain(
      `${e.owner === null ? 'A neutral niche marker' : `${seatName(e.owner)}’s niche marker`} in the ${ORGAN_NAMES[e.at]} is used up.`,
    ),
  neutralNiche: (e) =>
    plain(`A neutral niche marker came to the ${ORGAN_NAMES[e.at]}${by(e.cause)}.`),
  cardResolved: (e) => plain(`${cardTitle(e.card)} takes effect.`),
  nothingHappened: (e) => plain(`${cardTitle(e.card)} touched nobody.`),
  flowTrackMoved: ({ flowTrack: [now] }) =>
    now === undefined ? null : plain(`Arterial blood now favours the ${ORGAN_NAMES[now]}.`),
  immuneQuiet: (e) => plain(`No immune attack this round${by(e.cause)}.`),
  growthHeld: (e) => plain(`Colonies are held at their size this round${by(e.cause)}.`),
  clinicMoved: (e) => plain(`The clinic track moved to ${String(e.to)} of ${String(e.end)}.`),
  scoredAtEnd: (e, seatName) =>
    plain(
      `${seatName(e.seat)}: ${e.dormant ? 'a dormant' : 'an active'} colony in the ${ORGAN_NAMES[e.at]} scored ${points(e.points)}.`,
    ),
  gameOver: ({ why }) => plain(ENDINGS[why]),
}

/** One sentence in the third person, or null for an entry that another one already tells. */
export const formatLog = (entry: LogEntry, names: SeatNames = SEAT_NAMES): Sentence | null =>
  // The registry pairs each key with its own entry, which the compiler cannot follow through a lookup.
  (FORMAT[entry.key] as Formatter<LogKey>)(entry, (seat) => names[seat])

/** “Saved 2 cells: travelling as a cluster”; null where nothing would have helped. */
export const describeSaves = (saves: LogOf<'tested'>['saves']): string | null => {
  const [first, ...others] = saves
  if (first === undefined) return null
  const rest = others.length === 0 ? '' : ` Or: ${listed(others.map(describeRemedy))}.`
  return `What would have saved ${cells(first.cells)}: ${describeRemedy(first)}.${rest}`
}
