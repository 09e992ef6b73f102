import { shearCard } from '../catalogue'
import type { ShearCard } from '../define'
import type { EffectOf } from '../effects/vocabulary'
import type { Remedy, Site } from '../log'
import { NUMBERS } from '../numbers'
import { outlookOf } from '../outlook'
import { eachSeat, type Play } from '../play'
import { profileOf, type Profile } from '../profile'
import type { SeatState, View } from '../state'
import {
  BEDS,
  BLOOD_PLACES,
  isBed,
  type BloodPlace,
  type CardId,
  type Form,
  type SeatId,
} from '../vocabulary'
import { countLosses } from './losses'
import {
  capped,
  chanceOf,
  explained,
  limited,
  plus,
  protections,
  remedies,
  rollCells,
  shifted,
  type Parts,
} from './tests'
import { arriveAsCluster, cellsAt, shrinkCluster } from './vessels'
import { occupied } from './where'

/** What a shear card does, gathered from its effects. */
interface FlowPlan {
  card: CardId
  flow: EffectOf<'flow'> | null
  halve: boolean
  shedFrom: number | null
  breakUp: boolean
}

const plans = new WeakMap<ShearCard, FlowPlan>()

const planOf = (card: ShearCard): FlowPlan => {
  let plan = plans.get(card)
  if (plan === undefined) {
    plan = { card: card.id, flow: null, halve: false, shedFrom: null, breakUp: false }
    for (const effect of card.effects) {
      if (effect.kind === 'flow') plan.flow = effect
      else if (effect.kind === 'halve') plan.halve = true
      else if (effect.kind === 'shed') plan.shedFrom = effect.atLeast
      else if (effect.kind === 'breakUp') plan.breakUp = true
    }
    plans.set(card, plan)
  }
  return plan
}

/** The number on the card for cells that leave this place, before what the card adds for leaving it. */
const printed = (flow: EffectOf<'flow'>, form: Form, from: BloodPlace): number => {
  const leaves = form === 'single' && isBed(from) && flow.leaving?.from.includes(from)
  return leaves === true && flow.leaving?.need !== undefined ? flow.leaving.need : flow[form]
}

/** A tough cortex and a soft nucleus set limits of their own. */
const capOf = (profile: Profile, flow: EffectOf<'flow'>, form: Form) =>
  form === 'cluster' && flow.cluster >= 4
    ? (profile.squeezeCap ?? profile.flowCap.cluster)
    : profile.flowCap[form]

/** F1: the number that a cell needs to be carried on from here. */
const flowNeed = (
  plan: FlowPlan,
  flow: EffectOf<'flow'>,
  profile: Profile,
  form: Form,
  from: BloodPlace,
  covered: boolean,
  parts?: Parts,
): number => {
  let need = shifted(printed(flow, form, from), profile.flow[form][from], parts)
  if (form === 'single' && isBed(from) && flow.leaving?.from.includes(from) === true)
    need = plus(need, flow.leaving.by ?? 0, { kind: 'card', card: plan.card }, parts)
  if (covered) need = plus(need, NUMBERS.aggregate.flow, { kind: 'platelets' }, parts)
  return limited(capped(need, capOf(profile, flow, form), parts), parts)
}

/** F2, F3: where the blood carries cells from here. */
export const nextPlace = (view: View, profile: Profile, from: BloodPlace): BloodPlace => {
  const favoured = view.flowTrack[0] ?? 'liver'
  if (from === 'entry')
    return profile.tumour.firstBed === 'flowTrack' ? favoured : profile.tumour.firstBed
  if (from === 'plexus') return 'bone'
  return from === 'lung' ? favoured : 'lung'
}

/** F2: whether this group is carried on at all this round. */
const isCarried = (view: View, flow: EffectOf<'flow'> | null, form: Form, from: BloodPlace) =>
  form === 'single'
    ? !(isBed(from) && outlookOf(view.forecast).hold !== null)
    : !isBed(from) || flow?.lodged === true

/** What the blood will do to cells at a place, for somebody who weighs it beforehand. */
export interface Carriage {
  to: BloodPlace
  /** The share of the cells that is expected to arrive. */
  survives: number
  /** How they travel on from there. */
  as: Form
}

/** F1, F2: what the shear card in the forecast will do to the seat's cells there; null if they stay. */
export const carriageOf = (
  view: View,
  seat: SeatState,
  form: Form,
  from: BloodPlace,
): Carriage | null => {
  const plan = planOf(shearCard(view.forecast.shear))
  if (!isCarried(view, plan.flow, form, from)) return null
  const profile = profileOf(seat)
  const to = nextPlace(view, profile, from)
  const as = plan.breakUp && !profile.unbreakable ? 'single' : form
  if (plan.flow !== null) {
    const need = flowNeed(plan, plan.flow, profile, form, from, seat.covered[from])
    return { to, survives: chanceOf(need), as }
  }
  const cells = form === 'single' ? seat.singles[from] : seat.clusters[from]
  const taken = form === 'single' ? halfOf(cells, profile) : 1
  return { to, survives: cells === 0 ? 0 : 1 - taken / cells, as }
}

interface Group {
  form: Form
  from: BloodPlace
  to: BloodPlace
  cells: number
  covered: boolean
}

const site = (at: BloodPlace, form: Form): Site => ({ in: 'vessel', at, form })

const otherWays = (
  group: Group,
  needAs: (form: Form, covered: boolean) => number,
): { by: Remedy['by']; need: number }[] => {
  const ways: { by: Remedy['by']; need: number }[] = []
  if (group.form === 'single')
    ways.push({ by: { kind: 'cluster' }, need: needAs('cluster', group.covered) })
  if (!group.covered) ways.push({ by: { kind: 'platelets' }, need: needAs(group.form, true) })
  return ways
}

/** What came of a group: how many cells arrive, and whether one of them was spared. */
interface Carried {
  survived: number
  spared: number
}

/** Carries one group by a test, cell by cell. */
const carryByTest = (
  play: Play,
  id: SeatId,
  seat: SeatState,
  plan: FlowPlan,
  flow: EffectOf<'flow'>,
  group: Group,
  spare: boolean,
): Carried => {
  const profile = profileOf(seat)
  const { form, from, cells, covered } = group
  const need = flowNeed(plan, flow, profile, form, from, covered)
  const rolls: number[] | undefined = play.log && []
  const through = rollCells(play, cells, need, rolls)
  const spared = spare && through < cells ? 1 : 0
  const survived = through + spared
  if (play.log !== undefined && rolls !== undefined)
    play.log.push({
      key: 'tested',
      rule: 'F1',
      round: play.state.round,
      seat: id,
      cause: play.cause,
      what: 'flow',
      from: site(from, form),
      to: site(group.to, form),
      cells,
      rolls,
      test: explained(printed(flow, form, from), (parts) =>
        flowNeed(plan, flow, profile, form, from, covered, parts),
      ),
      survived,
      spared,
      lost: cells - survived,
      saves:
        survived === cells
          ? []
          : remedies(
              seat,
              rolls,
              need,
              (other) => flowNeed(plan, flow, other, form, from, covered),
              otherWays(group, (as, under) => flowNeed(plan, flow, profile, as, from, under)),
            ),
    })
  return { survived, spared }
}

const halfOf = (cells: number, profile: Profile): number =>
  profile.halvesDown ? Math.floor(cells / 2) : Math.ceil(cells / 2)

/** Carries one group past a card that takes its share without a test. */
const carryPastHalving = (
  play: Play,
  id: SeatId,
  seat: SeatState,
  group: Group,
  spare: boolean,
): Carried => {
  const profile = profileOf(seat)
  const taken = group.form === 'single' ? halfOf(group.cells, profile) : 1
  const spared = spare && taken > 0 ? 1 : 0
  const lost = taken - spared
  const survived = group.cells - lost
  const base = { rule: 'F1', round: play.state.round, seat: id, cause: play.cause } as const
  if (lost > 0)
    play.log?.push({
      ...base,
      key: 'lost',
      why: 'taken',
      from: site(group.from, group.form),
      cells: lost,
      saves: protections(
        seat,
        1,
        (other) =>
          other.spareOne || (group.form === 'single' && halfOf(group.cells, other) < taken),
      ),
    })
  if (survived > 0)
    play.log?.push({
      ...base,
      key: 'carried',
      from: site(group.from, group.form),
      to: site(group.to, group.form),
      cells: survived,
    })
  return { survived, spared }
}

/** Takes every group that is carried off its place, in the order of the dice. */
const takeUp = (view: View, seat: SeatState, flow: EffectOf<'flow'> | null): Group[] => {
  const profile = profileOf(seat)
  const groups: Group[] = []
  for (const from of occupied(seat)) {
    if (from === 'node') continue
    const to = nextPlace(view, profile, from)
    const covered = seat.covered[from]
    if (seat.singles[from] > 0 && isCarried(view, flow, 'single', from)) {
      groups.push({ form: 'single', from, to, cells: seat.singles[from], covered })
      seat.singles[from] = 0
    }
    if (seat.clusters[from] > 0 && isCarried(view, flow, 'cluster', from)) {
      groups.push({ form: 'cluster', from, to, cells: seat.clusters[from], covered })
      seat.clusters[from] = 0
    }
    if (cellsAt(seat, from) === 0) seat.covered[from] = false
  }
  return groups
}

/** F2: tells which single cells a card of the forecast keeps where they are. */
const tellHeld = ({ state, log }: Play, id: SeatId, seat: SeatState): void => {
  const { hold } = outlookOf(state.forecast)
  if (log === undefined || hold === null) return
  const base = { rule: 'F2', round: state.round, seat: id } as const
  for (const at of BEDS)
    if (seat.singles[at] > 0)
      log.push({
        ...base,
        key: 'held',
        cause: { by: 'card', card: hold },
        at,
        cells: seat.singles[at],
      })
}

const carry = (play: Play, id: SeatId, seat: SeatState, plan: FlowPlan): void => {
  const profile = profileOf(seat)
  tellHeld(play, id, seat)
  let spare = profile.spareOne
  for (const group of takeUp(play.state, seat, plan.flow)) {
    const { survived, spared } =
      plan.flow === null
        ? carryPastHalving(play, id, seat, group, spare)
        : carryByTest(play, id, seat, plan, plan.flow, group, spare)
    const lost = group.cells - survived
    if (spared > 0) spare = false
    if (survived > 0) {
      if (group.form === 'single') seat.singles[group.to] += survived
      else arriveAsCluster(seat, profile, group.to, survived)
      if (group.covered) seat.covered[group.to] = true
    }
    countLosses(play, id, lost)
  }
}

/** Clusters shed a cell or fall apart after moving, where no strong junctions hold them. */
const loosen = (play: Play, id: SeatId, seat: SeatState, plan: FlowPlan): void => {
  if (profileOf(seat).unbreakable) return
  for (const at of BLOOD_PLACES) {
    const cells = seat.clusters[at]
    if (cells === 0) continue
    const base = { rule: 'F1', round: play.state.round, seat: id, cause: play.cause, at } as const
    if (plan.breakUp) {
      seat.clusters[at] = 0
      seat.singles[at] += cells
      play.log?.push({ ...base, key: 'brokeUp', cells })
    } else if (plan.shedFrom !== null && cells >= plan.shedFrom) {
      seat.singles[at] += 1
      shrinkCluster(seat, at, 1)
      play.log?.push({ ...base, key: 'shed' })
    }
  }
}

/** F Flow: all cells in the blood are carried one step at the same time. */
export const flow = (play: Play): void => {
  const plan = planOf(shearCard(play.state.forecast.shear))
  play.cause = { by: 'card', card: plan.card }
  eachSeat(play.state, (id, seat) => {
    carry(play, id, seat, plan)
    if (plan.breakUp || plan.shedFrom !== null) loosen(play, id, seat, plan)
  })
}
