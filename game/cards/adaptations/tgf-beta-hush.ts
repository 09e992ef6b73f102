import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'tgf-beta-hush',
  title: 'TGF-β hush',
  cost: 1,
  effects: [{ kind: 'immuneShift', by: -2 }, { kind: 'unsettled' }],
  biology:
    'TGF-β is a signal that calms the immune system and so protects healthy tissue. Some tumour cells release a great deal of it by chance, and immune cells near them respond less.',
  deeper:
    'TGF-β favours regulatory T cells, damps the training of T cells by dendritic cells and lowers activating receptors on NK cells. It also slows the division of many epithelial cells, so a clone gains from it mostly after it has stopped responding to that part: one signal, two faces. Medicines against it are hard to make for the same reason, because healthy tissue relies on the calm.',
  sources: ['textbook', 'S2'],
  certainty: 'M-H',
  concepts: ['S2-14', 'S2-31', 'S2-34'],
  misconceptions: ['MC05'],
  topics: ['calming-signals'],
  leavesOut:
    'Much TGF-β comes from platelets, fibroblasts and immune cells, and not from the tumour cells themselves.',
  examples: [
    {
      title: 'A hit that needs 6 is passed on a 4',
      given: { seats: [{ colonies: { lung: { size: 2 } }, adaptations: ['tgf-beta-hush'] }] },
      when: { card: 'killer-t-cell-match' },
      rolls: [4],
      then: { seats: [{ colonies: { lung: { size: 2 } }, lost: 0 }] },
    },
    {
      title: 'Quieter is not silent: a 3 is still a hit',
      given: { seats: [{ colonies: { lung: { size: 2 } }, adaptations: ['tgf-beta-hush'] }] },
      when: { card: 'killer-t-cell-match' },
      rolls: [3],
      then: { seats: [{ colonies: { lung: { size: 1 } }, lost: 1 }] },
    },
    {
      title: 'Equilibrium does not hold the colony',
      given: {
        seats: [{ colonies: { liver: { size: 1 } }, adaptations: ['tgf-beta-hush'] }],
        immune: ['equilibrium'],
      },
      when: { card: 'portal-feast' },
      rolls: [3],
      then: { seats: [{ colonies: { liver: { size: 2 } } }] },
    },
  ],
})
