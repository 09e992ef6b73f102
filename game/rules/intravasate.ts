import type { ActionOf } from '../action'
import { NUMBERS } from '../numbers'
import { outlookOf } from '../outlook'
import type { Play } from '../play'
import { profileOf, type Profile } from '../profile'
import { reason } from '../reasons'
import type { SeatState, View } from '../state'
import { CROSSING } from '../traits'
import { FORMS, ROUTES, type Form, type Route, type SeatId, type VesselPlace } from '../vocabulary'
import { countLosses } from './losses'
import { counts, isCount, defineAction } from './rule'
import { explained, limited, remedies, rollCells, shifted, type Parts } from './tests'
import { arriveAsCluster } from './vessels'

type Intravasate = ActionOf<'intravasate'>

const byCells = (route: Route, form: Form): readonly Intravasate[] =>
  counts(NUMBERS.intravasate.cells, (cells) => ({ move: 'intravasate', route, form, cells }))

/** Every legal choice for `most` cells, with or without the plexus, with or without clusters. */
const listChoices = (most: number, plexus: boolean, clusters: boolean): readonly Intravasate[] =>
  ROUTES.filter((route) => plexus || route !== 'plexus').flatMap((route) => [
    ...byCells(route, 'single').slice(1, most + 1),
    ...(clusters && route !== 'lymph'
      ? byCells(route, 'cluster').slice(NUMBERS.cluster.min, most + 1)
      : []),
  ])

const choicesUpTo = (plexus: boolean, clusters: boolean) =>
  Array.from({ length: NUMBERS.intravasate.cells + 1 }, (_, most) =>
    listChoices(most, plexus, clusters),
  )

const CHOICES = {
  plexus: { clusters: choicesUpTo(true, true), alone: choicesUpTo(true, false) },
  usual: { clusters: choicesUpTo(false, true), alone: choicesUpTo(false, false) },
}

/** A3: the number that a cell needs to enter a vessel by this route. */
export const enterNeed = (
  view: View,
  seat: SeatState,
  profile: Profile,
  route: Route,
  parts?: Parts,
): number => {
  let need = shifted(NUMBERS.intravasate.need[route], CROSSING[seat.dial], parts)
  need = shifted(need, profile.enter, parts)
  if (route !== 'lymph') need = shifted(need, outlookOf(view.forecast).enter, parts)
  return limited(need, parts)
}

export const enterTest = (view: View, seat: SeatState, profile: Profile, route: Route) =>
  explained(NUMBERS.intravasate.need[route], (parts) =>
    enterNeed(view, seat, profile, route, parts),
  )

const destination = (profile: Profile, route: Route): VesselPlace =>
  route === 'blood'
    ? 'entry'
    : route === 'plexus'
      ? 'plexus'
      : profile.lymphToLung
        ? 'lung'
        : 'node'

interface Entering {
  route: Route
  form: Form
  cells: number
  need: number
}

/** Stroma cells test to enter; those that succeed arrive, the others are lost. */
export const toEnter = (
  play: Play,
  id: SeatId,
  seat: SeatState,
  { route, form, cells, need }: Entering,
): void => {
  const profile = profileOf(seat)
  const at = destination(profile, route)
  const rolls: number[] | undefined = play.log && []
  const through = rollCells(play, cells, need, rolls)
  seat.stroma -= cells
  if (form === 'cluster') arriveAsCluster(seat, profile, at, through)
  else seat.singles[at] += through
  if (play.log !== undefined && rolls !== undefined)
    play.log.push({
      key: 'tested',
      rule: 'A3',
      round: play.state.round,
      seat: id,
      cause: play.cause,
      what: 'intravasate',
      route,
      from: { in: 'stroma' },
      to: { in: 'vessel', at, form },
      cells,
      rolls,
      test: enterTest(play.state, seat, profile, route),
      survived: through,
      spared: 0,
      lost: cells - through,
      saves:
        through === cells
          ? []
          : remedies(seat, rolls, need, (other) => enterNeed(play.state, seat, other, route)),
    })
  countLosses(play, id, cells - through)
}

/** A3 Intravasate. */
export const intravasate = defineAction<'intravasate'>({
  whyNot({ seat, profile }, { route, form, cells }) {
    if (!ROUTES.includes(route) || !FORMS.includes(form))
      return reason(
        'A3/unknown',
        'No such way',
        'A cell enters by the blood, the lymph or the vertebral plexus, alone or in a cluster.',
        'These are the vessels that lie near a tumour.',
      )
    if (route === 'plexus' && !profile.plexus)
      return reason(
        'A3/no-plexus',
        'Not for your tumour',
        'The vertebral plexus is open to breast and prostate only.',
        'Its veins without valves join the pelvis and the chest wall to the spine.',
      )
    if (route === 'lymph' && form === 'cluster')
      return reason(
        'A3/lymph-alone',
        'Only alone',
        'Through the lymph your cells go each alone.',
        'Cells slip one by one between the loose cells of the smallest lymph vessels.',
      )
    if (form === 'cluster' && seat.dial === 'mesenchymal')
      return reason(
        'A3/mesenchymal',
        'Not while mesenchymal',
        'While your dial is on mesenchymal, clusters cannot form.',
        'Fully mobile cells have given up the junctions that would hold them together.',
      )
    if (seat.stroma === 0)
      return reason(
        'A3/no-cells',
        'No cells in stroma',
        'You have no cells in the stroma; they have to invade first.',
        'A cell has to cross the tissue around the tumour before it reaches a vessel.',
      )
    const most = Math.min(seat.stroma, NUMBERS.intravasate.cells)
    if (form === 'cluster' && isCount(cells) && cells < NUMBERS.cluster.min)
      return reason(
        'A3/cluster-of-one',
        'Too few cells',
        `A cluster needs at least ${String(NUMBERS.cluster.min)} cells to set out.`,
        'What shields a cluster is that its cells hold on to one another.',
      )
    if (!isCount(cells) || cells > most)
      return reason(
        'A3/count',
        'Too many at once',
        `At most ${String(most)} of your stroma cells can enter at a time.`,
        'The openings in a vessel wall are small and close again soon.',
      )
    return undefined
  },
  choices({ seat, profile }, add) {
    const most = Math.min(seat.stroma, NUMBERS.intravasate.cells)
    const lists = profile.plexus ? CHOICES.plexus : CHOICES.usual
    const list = seat.dial === 'mesenchymal' ? lists.alone[most] : lists.clusters[most]
    if (list !== undefined) for (const action of list) add.push(action)
  },
  cost: () => 1,
  rolls: () => true,
  tests: ({ view, seat, profile }, { route, form, cells }) => [
    { what: 'intravasate', form, cells, test: enterTest(view, seat, profile, route) },
  ],
  perform(play, id, seat, { route, form, cells }) {
    const need = enterNeed(play.state, seat, profileOf(seat), route)
    toEnter(play, id, seat, { route, form, cells, need })
  },
})
