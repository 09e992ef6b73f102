import { describe, expect, test } from 'vitest'
import { CARDS } from '../../game/catalogue'
import type { AnyCard } from '../../game/define'
import { BEDS, ORGANS, VESSEL_PLACES, type Organ } from '../../game/vocabulary'

/**
 * The numbers of the cards as they were tuned, typed out once more: they began as the rulebook's card
 * tables (its §5 to §8, §10 and §11), and one that changes by mistake fails here.
 */
const flow = (single: number, cluster: number, more: object = {}) => ({
  kind: 'flow',
  single,
  cluster,
  ...more,
})
const ease = (what: 'enter' | 'exit' | 'growth') => ({ kind: 'ease', test: what, by: -1 })
const hold = { kind: 'hold' }

const SHEAR: Record<string, readonly object[]> = {
  'venous-lull': [flow(3, 2)],
  'arterial-surge': [flow(4, 3, { leaving: { from: ['lung'], by: 1 } })],
  'valve-turbulence': [flow(5, 3), { kind: 'shed', atLeast: 3 }],
  'high-shear-rush': [flow(5, 3)],
  'capillary-squeeze': [flow(4, 4)],
  'single-file': [flow(4, 2, { lodged: true })],
  'cluster-breaks': [flow(5, 3), { kind: 'breakUp' }],
  'anoikis-clock': [flow(5, 2)],
  margination: [ease('exit'), flow(5, 3)],
  'slow-flow-window': [hold, flow(4, 3)],
  'first-pass-filter': [flow(4, 3, { leaving: { from: ['lung', 'liver'], need: 5 } })],
  'half-life': [{ kind: 'halve' }],
  'night-time-wave': [ease('enter'), flow(5, 3)],
}

const cells = (which: string, at: readonly string[], need: number, more: object = {}) => ({
  kind: 'cellTest',
  cells: which,
  at,
  need,
  ...more,
})
const hit = (by: string, unless: number, more: object = {}) => ({
  kind: 'hit',
  colonies: { by, ...more },
  unless,
})
const surelyHit = (by: string, more: object = {}) => ({ kind: 'hit', colonies: { by, ...more } })
const inOrgans = (unless: number, ...organs: Organ[]) => hit('organ', unless, { organs })

const IMMUNE: Record<string, readonly [string, ...object[]]> = {
  'nk-patrol': ['N', cells('single', BEDS, 5), hit('size', 6, { min: 1, max: 3 })],
  'first-day-window': [
    'N',
    cells('all', BEDS, 5),
    { kind: 'landedTest', need: 6 },
    hit('size', 6, { min: 1, max: 2 }),
  ],
  'trail-signal': [
    'N',
    cells('all', BEDS, 5),
    surelyHit('organ', { organs: ['lung', 'liver', 'bone'] }),
  ],
  'missing-self': ['N', hit('smallest', 6)],
  'killer-t-cell-match': ['T', cells('all', ['node'], 4), hit('size', 6, { min: 1, max: 4 })],
  't-cell-swarm': ['T', cells('all', BEDS, 5, { crowd: 2 }), surelyHit('busiest')],
  'dendritic-courier': ['T', { kind: 'stromaTest', need: 6 }, hit('largest', 5)],
  'resident-memory': ['T', { kind: 'stromaTest', need: 3 }, surelyHit('seen')],
  equilibrium: ['T', { kind: 'equilibrium' }],
  'node-sentinels': ['T', cells('all', ['node'], 4), hit('largest', 6)],
  'phagocyte-gulp': ['P', { kind: 'gulp' }],
  'kupffer-sentinels': ['P', cells('all', ['node', 'liver'], 5), inOrgans(6, 'node', 'liver')],
  'patrolling-monocytes': [
    'P',
    cells('all', ['lung'], 6),
    cells('all', ['liver', 'bone', 'brain', 'adrenal'], 5),
    hit('size', 6, { min: 1, max: 2 }),
    surelyHit('organ', { organs: ['lung'] }),
  ],
  'hostile-neutrophils': [
    'P',
    cells('all', BEDS, 5),
    surelyHit('organ', { organs: ['lung', 'liver', 'bone'] }),
  ],
  'antibody-tag': [
    'P',
    cells('all', VESSEL_PLACES, 5, { crowd: 2 }),
    hit('size', 5, { min: 3, max: 3 }),
  ],
  'macrophage-guide': ['±', ease('enter')],
  'neutrophil-nets': ['±', ease('exit'), hold],
  'regulatory-hush': ['±', { kind: 'hush' }, ease('growth')],
  'diapedesis-drill': ['±', ease('exit')],
  'smouldering-inflammation': ['±', ease('exit'), { kind: 'wake', organs: ORGANS }],
}

const grow = (organs: string, more: object = {}) => ({
  kind: 'grow',
  organs: organs.split(' '),
  ...more,
})
const by = (shift: number, ...where: Organ[]) => ({
  shift: { by: shift, ...(where.length > 0 && { in: where }) },
})

const SOIL: Record<string, readonly object[]> = {
  'portal-feast': [grow('liver lung node adrenal', by(-2, 'liver'))],
  'vicious-cycle': [grow('bone lung liver adrenal', { bonus: 'bone' })],
  'quiet-niche': [grow('bone lung liver brain', by(1))],
  'oxygen-stress': [grow('lung brain liver bone adrenal', { costUpTo: 3 })],
  'cxcl12-beacon': [grow('bone node liver', by(-1))],
  'astrocyte-alarm': [grow('brain liver bone lung', { ...by(1, 'brain'), failureCosts: 'brain' })],
  'adrenal-sinusoids': [grow('adrenal brain lung liver bone', by(-1, 'adrenal'))],
  'advance-party': [{ kind: 'advanceParty' }, grow('lung bone brain adrenal')],
  'scarred-soil': [grow('liver lung node', by(1))],
  'size-wall': [
    { kind: 'sleep', whose: 'everybody', organs: ['lung', 'liver', 'bone', 'brain'], walled: true },
    grow('lung liver bone brain'),
  ],
  'acid-and-hypoxia': [{ kind: 'hypoxia' }, grow('node bone adrenal')],
  'lymph-node-stop': [grow('node lung adrenal', by(-1, 'node'))],
  'poor-soil': [grow(ORGANS.join(' '), { shift: { by: 1 } })],
  'stromal-support': [grow('brain lung liver bone', by(-1))],
  'perivascular-niche': [
    { kind: 'wake', organs: ['brain', 'bone', 'lung', 'adrenal'] },
    grow('brain bone lung adrenal'),
  ],
  'fibronectin-mat': [grow('adrenal liver lung bone', { costUpTo: 0 })],
}

const CLINICAL: Record<string, readonly object[]> = {
  'scan-and-metastasectomy': [{ kind: 'metastasectomy', size: 2 }],
  chemotherapy: [
    { kind: 'hit', colonies: { by: 'all' } },
    { kind: 'stromaTest', need: 4 },
  ],
  'surgery-on-the-primary': [{ kind: 'resection' }],
  radiotherapy: [{ kind: 'radiation', loss: 2 }],
  'checkpoint-immunotherapy': [{ kind: 'immunotherapy', rounds: 2 }],
  'targeted-therapy': [{ kind: 'sleep', whose: 'leader', organs: ORGANS }],
  'bone-guard': [{ kind: 'sleep', whose: 'everybody', organs: ['bone'] }, { kind: 'boneGuard' }],
  'liquid-biopsy': [{ kind: 'liquidBiopsy' }],
}

const shift = (what: string, amount: number, more: object = {}) => ({
  kind: 'shift',
  test: what,
  by: amount,
  ...more,
})
const growth = (...organs: Organ[]) => shift('growth', -1, { organs })
const limit = (of: string, more: number) => ({ kind: 'limit', of, by: more })
const free = (action: string) => ({ kind: 'free', action })
const untouched = (icon: string) => ({ kind: 'untouchedBy', icon })
const supply = (organs: readonly Organ[]) => ({ kind: 'bloodSupply', organs })

const ADAPTATIONS: Record<string, readonly [number, ...object[]]> = {
  'protease-kit': [2, shift('invade', -1), shift('enter', -1)],
  'fibroblast-tracks': [1, limit('invade', 3)],
  'macrophage-doorway': [2, { kind: 'doorway' }],
  'lymph-route': [2, { kind: 'lymphToLung' }],
  'soft-squeezer': [
    1,
    shift('flow', -2, { form: 'single', from: BEDS }),
    { kind: 'flowCap', form: 'cluster', at: 2, onlySqueeze: true },
  ],
  'strong-junctions': [
    2,
    limit('cluster', 2),
    { kind: 'unbreakable' },
    { kind: 'growOnLanding', form: 'cluster' },
  ],
  'platelet-cloak': [1, { kind: 'cloak' }],
  'neutrophil-escort': [1, { kind: 'growOnLanding', form: 'any' }],
  'anoikis-resistance': [1, shift('flow', -1, { form: 'single' }), { kind: 'halvesDown' }],
  'shear-tough-cortex': [
    2,
    { kind: 'flowCap', form: 'single', at: 4 },
    { kind: 'flowCap', form: 'cluster', at: 2 },
  ],
  'antioxidant-boost': [2, { kind: 'spareOne' }],
  'selectin-sugars': [2, free('extravasate')],
  'integrin-match': [1, growth('liver', 'brain', 'adrenal')],
  'brain-kit': [2, shift('exit', -2, { organs: ['brain'] }), growth('brain')],
  'bone-mimicry': [2, growth('bone'), { kind: 'boost', organ: 'bone' }],
  'cxcr4-homing': [1, growth('lung', 'bone')],
  'pd-l1-brake': [2, untouched('T')],
  'mhc-i-low': [1, untouched('T'), { kind: 'immuneShift', by: 1, icon: 'N' }],
  'ligand-drop': [2, untouched('N')],
  'cd47-high': [2, untouched('P')],
  'tgf-beta-hush': [1, { kind: 'immuneShift', by: -2 }, { kind: 'unsettled' }],
  'exosome-post': [2, free('niche')],
  'angiogenic-switch': [2, supply(ORGANS), { kind: 'staysAwake' }],
  'dormancy-switch': [2, free('wake'), { kind: 'noCost' }, { kind: 'dormantScore', by: 1 }],
  met: [2, shift('growth', -1, { dial: 'hybrid' })],
  'flexible-metabolism': [1, { kind: 'soilCap', at: 4 }],
  'unstable-genome': [2, { kind: 'discount', by: 1 }, limit('adaptations', 2)],
  'persister-state': [2, { kind: 'persist' }],
  'fast-cycling': [2, limit('primary', 3), limit('growth', 2)],
  'vessel-co-option': [1, supply(['lung', 'liver', 'brain'])],
}

const TUMOURS: Record<string, readonly [string, ...object[]]> = {
  breast: ['lung', { kind: 'plexus' }, { kind: 'surelyWakes' }],
  prostate: ['lung', { kind: 'plexus' }],
  colorectal: ['liver', { kind: 'reseed', from: 'liver', to: 'lung', cells: 1 }],
  lung: ['flowTrack', shift('flow', 1, { from: ['entry'] })],
  melanoma: ['lung', shift('flow', -1, { from: BEDS })],
  kidney: ['lung', supply(ORGANS), shift('flow', -1, { from: ['entry'] })],
}

/** Cards of the rulebook: others may join them, and these have to stay as they are written. */
const rows = <T>(table: Readonly<Record<string, T>>): [string, T][] => Object.entries(table)
const named = <T extends AnyCard>(cards: readonly T[], id: string): T | undefined =>
  cards.find((card) => card.id === id)

describe('the cards do what they were tuned to do', () => {
  test.each(rows(SHEAR))('shear card %s', (id, effects) => {
    expect(named(CARDS.shear, id)?.effects).toEqual(effects)
  })
  test.each(rows(IMMUNE))('immune card %s', (id, row) => {
    const card = named(CARDS.immune, id)
    expect([card?.icon, ...(card?.effects ?? [])]).toEqual(row)
  })
  test.each(rows(SOIL))('soil card %s', (id, effects) => {
    expect(named(CARDS.soil, id)?.effects).toEqual(effects)
  })
  test.each(rows(CLINICAL))('clinical card %s', (id, effects) => {
    expect(named(CARDS.clinical, id)?.effects).toEqual(effects)
  })
  test.each(rows(ADAPTATIONS))('adaptation %s', (id, row) => {
    const card = named(CARDS.adaptation, id)
    expect([card?.cost, ...(card?.effects ?? [])]).toEqual(row)
  })
  test.each(rows(TUMOURS))('tumour type %s', (id, row) => {
    const card = named(CARDS.tumour, id)
    expect([card?.firstBed, ...(card?.effects ?? [])]).toEqual(row)
  })
})

describe('the decks hold as many copies as they were tuned to hold', () => {
  const TWICE = [
    'arterial-surge',
    'first-day-window',
    'killer-t-cell-match',
    'nk-patrol',
    'phagocyte-gulp',
    'scan-and-metastasectomy',
    'venous-lull',
  ]
  test('two of seven cards, one of all others', () => {
    const written = { ...SHEAR, ...IMMUNE, ...SOIL, ...CLINICAL }
    const events = [CARDS.shear, CARDS.immune, CARDS.soil, CARDS.clinical]
      .flat()
      .filter(({ id }) => id in written)
    const wrong = events.filter(({ id, copies }) => copies !== (TWICE.includes(id) ? 2 : 1))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})
