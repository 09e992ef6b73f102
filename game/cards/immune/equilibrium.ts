import { defineImmune } from '../../define'

export default defineImmune({
  id: 'equilibrium',
  title: 'Equilibrium',
  copies: 1,
  icon: 'T',
  effects: [{ kind: 'equilibrium' }],
  biology:
    'T cells do not always clear a small colony. Sometimes cell division and cell loss balance each other, and the colony keeps its size, perhaps for years.',
  deeper:
    'Interferon-γ and T cells can hold tumours steady; in mice, removing T cells let such quiet deposits grow. It is one of three ways to explain dormancy, beside cells that stop dividing and colonies without new vessels. In people, cancers that appeared after an organ transplant under immune suppression point the same way.',
  sources: ['textbook'],
  certainty: 'M-H',
  concepts: ['S2-19', 'S2-21'],
  misconceptions: ['MC13'],
  topics: ['equilibrium', 't-cells'],
  leavesOut:
    'Balance is reached colony by colony, never in all organs at once. While it lasts, cells keep changing, and variants that T cells no longer read can add up.',
  examples: [
    {
      title: 'In the soil step no colony grows and none goes to rest',
      given: { seats: [{ colonies: { bone: { size: 2 } } }], immune: ['equilibrium'] },
      when: { card: 'vicious-cycle' },
      then: { seats: [{ colonies: { bone: { size: 2 } }, lost: 0 }] },
    },
    {
      title: 'Colonising by an action is not held up',
      given: { seats: [{ colonies: { bone: { size: 2 } } }], immune: ['equilibrium'] },
      when: { act: { move: 'colonise', at: 'bone' } },
      rolls: [3],
      then: { seats: [{ colonies: { bone: { size: 3 } } }] },
    },
  ],
})
