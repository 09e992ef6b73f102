import { atLeast, cells, listed, organs, PLACE_NAMES, places, signed } from '../text/words'
import type { Icon } from '../vocabulary'
import type { EffectRule } from './effect'
import type { EffectKind, EffectOf, TraitEffect } from './vocabulary'

const ICON_CARDS: Readonly<Record<Icon, string>> = {
  N: 'N cards (natural killer cells)',
  T: 'T cards (T cells)',
  P: 'P cards (phagocytes)',
  '±': '± cards',
}

const describeShift = ({ test, by, organs: where, from, form, dial }: EffectOf<'shift'>) => {
  const cellsOf = form === undefined ? '' : form === 'single' ? ' of single cells' : ' of clusters'
  const subject: Record<typeof test, string> = {
    invade: 'Tests to invade',
    enter: 'Tests to intravasate',
    exit: 'Tests to leave a vessel',
    flow: `Flow tests${cellsOf}`,
    growth: 'Growth tests',
  }
  const at = where === undefined ? '' : ` in ${organs(where)}`
  const out = from === undefined ? '' : ` out of the ${places(from).replace(/^every bed$/, 'beds')}`
  const while_ = dial === undefined ? '' : `, while your dial is on ${dial}`
  return `${subject[test]}${at}${out} ${signed(by)}${while_}.`
}

const LIMITS: Readonly<Record<EffectOf<'limit'>['of'], (by: number) => string>> = {
  invade: (by) => `You may invade with ${cells(by)} more.`,
  cluster: (by) => `Your clusters hold ${cells(by)} more.`,
  primary: (by) => `Your primary tumour holds ${cells(by)} more.`,
  growth: (by) => `Your primary tumour grows by ${cells(by)} more at upkeep.`,
  adaptations: (by) => `You may hold ${String(by)} more adaptations.`,
}

const FREE: Readonly<Record<EffectOf<'free'>['action'], string>> = {
  extravasate: 'Your first extravasation a round costs no action.',
  niche: 'Your first niche marker a round costs no action.',
  wake: 'Once a round, waking a dormant colony costs no action and needs no test.',
}

type Describe = { [K in TraitEffect['kind']]: EffectRule<K> }

/** What tumour types and adaptations say. They resolve nothing: `profileOf` hands them to the rules. */
export const TRAITS: Describe = {
  shift: { describe: describeShift },
  immuneShift: {
    describe: ({ by, icon }) =>
      `Your tests against ${icon === undefined ? 'immune cards' : ICON_CARDS[icon]} ${signed(by)}.`,
  },
  flowCap: {
    describe: ({ form, at, onlySqueeze }) => {
      const who = form === 'single' ? 'single cells' : 'clustered cells'
      return onlySqueeze === true
        ? `Where a card tests clusters at 4+, your ${who} need ${atLeast(at)}.`
        : `In flow tests your ${who} never need more than ${atLeast(at)}.`
    },
  },
  soilCap: {
    describe: ({ at }) => `Your soil numbers above ${String(at)} count as ${String(at)}.`,
  },
  untouchedBy: { describe: ({ icon }) => `${ICON_CARDS[icon]} do nothing to you.` },
  cloak: { describe: () => 'Immune cards do not touch your cells in the blood.' },
  persist: { describe: () => 'Clinical cards do not touch you.' },
  unsettled: { describe: () => 'Equilibrium does not hold your colonies.' },
  limit: { describe: ({ of, by }) => LIMITS[of](by) },
  free: { describe: ({ action }) => FREE[action] },
  surelyWakes: { describe: () => 'Your dormant colonies always wake when you colonise.' },
  growOnLanding: {
    describe: ({ form }) =>
      form === 'any'
        ? 'Cells that land test growth at once.'
        : `A ${form === 'cluster' ? 'cluster' : 'single cell'} that lands tests growth at once.`,
  },
  doorway: {
    describe: () => 'Cells that invade may try to enter the blood at once, each alone, for free.',
  },
  lymphToLung: { describe: () => 'Cells that enter the lymph arrive in the lung bed.' },
  plexus: { describe: () => 'The vertebral plexus is open to you.' },
  unbreakable: { describe: () => 'Cards neither break your clusters nor shed cells from them.' },
  halvesDown: { describe: () => 'Where half of your cells are lost to the flow, round down.' },
  spareOne: { describe: () => 'In each flow step, one of your lost cells survives.' },
  bloodSupply: {
    describe: ({ organs: where }) =>
      where.length === 6
        ? 'The size wall does not hold your colonies.'
        : `The size wall does not hold your colonies in ${organs(where)}.`,
  },
  staysAwake: { describe: () => 'Your colonies of size 3 do not go dormant by failure.' },
  noCost: { describe: () => 'In the soil step a low roll costs you no cell.' },
  dormantScore: {
    describe: ({ by }) => `At the end your dormant colonies score ${String(by)} more.`,
  },
  boost: { describe: ({ organ }) => `Success in ${organs([organ])} adds 2 below size 3.` },
  discount: {
    describe: ({ by }) => `Your adaptations cost ${String(by)} mutation cube less.`,
  },
  reseed: {
    describe: ({ from, to, cells: count }) =>
      `When you form a secondary tumour in the ${listed([organs([from])])}, ${cells(count)} appear in the ${PLACE_NAMES[to]}, each alone.`,
  },
}

export type TraitKind = Extract<EffectKind, TraitEffect['kind']>
