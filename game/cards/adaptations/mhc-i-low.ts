import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'mhc-i-low',
  title: 'MHC-I low',
  cost: 1,
  effects: [
    { kind: 'untouchedBy', icon: 'T' },
    { kind: 'immuneShift', by: 1, icon: 'N' },
  ],
  biology:
    'Cells show samples of their proteins on a molecule called MHC-I, and T cells read them. Tumour cells that show few samples go unread, but NK cells respond to cells on which MHC-I is missing.',
  deeper:
    'MHC-I holds up short peptides for the T-cell receptor; cells lose it when, for example, its partner β2-microglobulin is damaged or the loading of peptides fails. NK cells carry receptors that MHC-I holds in check, so its absence releases them: the idea of the “missing self”. The same loss can limit checkpoint treatment, for a T cell with its brake off still has nothing to read.',
  sources: ['textbook', 'S2'],
  certainty: 'M-H',
  concepts: ['S0-14', 'S2-32', 'S2-33'],
  misconceptions: ['MC04'],
  topics: ['hidden-cells', 't-cells'],
  leavesOut: 'MHC-I is lost by degrees and often in part, and interferon can bring it back.',
  examples: [
    {
      title: 'T cells have nothing to read',
      given: { seats: [{ colonies: { lung: { size: 2 } }, adaptations: ['mhc-i-low'] }] },
      when: { card: 'killer-t-cell-match' },
      then: { seats: [{ colonies: { lung: { size: 2 } }, lost: 0 }] },
    },
    {
      title: 'NK cells respond to just that: a 4 is not enough',
      given: { seats: [{ singles: { lung: 1 }, adaptations: ['mhc-i-low'] }] },
      when: { card: 'nk-patrol' },
      rolls: [4],
      then: { seats: [{ singles: {}, lost: 1 }] },
    },
  ],
})
