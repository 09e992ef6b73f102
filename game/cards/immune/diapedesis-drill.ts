import { defineImmune } from '../../define'

export default defineImmune({
  id: 'diapedesis-drill',
  title: 'Diapedesis drill',
  copies: 1,
  icon: '±',
  effects: [{ kind: 'ease', test: 'exit', by: -1 }],
  biology:
    'White blood cells leave vessels every day to reach an infection or injury: they roll, stick, flatten and squeeze out. An inflamed, sticky wall lets tumour cells out more easily as well.',
  deeper:
    'Selectins slow the cell, chemokines switch on its integrins, and these hold it firmly on ICAM-1 and VCAM-1. The cell then crosses between two lining cells (paracellular) or straight through one (transcellular). The healthy process is called diapedesis and brings immune cells to where they are needed; tumour cells use some of the same handholds.',
  sources: ['S0', 'textbook'],
  certainty: 'M-H',
  concepts: ['S0-16', 'S0-17', 'S0-26', 'S0-27', 'S0-28', 'S0-29', 'S0-30'],
  misconceptions: ['MC24'],
  topics: ['diapedesis', 'holding-on'],
  leavesOut:
    'Tumour cells are larger and slower than white cells and often stop by size instead of rolling. Inflammation is local; the card loosens every wall for one round.',
  examples: [
    {
      title: 'Lone cell and cluster leave a brain capillary on a 3',
      given: {
        seats: [{ singles: { brain: 1 }, clusters: { brain: 2 } }],
        immune: ['diapedesis-drill'],
      },
      when: { act: { move: 'extravasate', at: 'brain' } },
      rolls: [3, 3],
      then: {
        seats: [
          { singles: {}, clusters: {}, colonies: { brain: { size: 3, landed: 3 } }, lost: 0 },
        ],
      },
    },
    {
      title: 'On a 2 the lone cell is lost and the cluster stays lodged',
      given: {
        seats: [{ singles: { brain: 1 }, clusters: { brain: 2 } }],
        immune: ['diapedesis-drill'],
      },
      when: { act: { move: 'extravasate', at: 'brain' } },
      rolls: [2, 2],
      then: { seats: [{ singles: {}, clusters: { brain: 2 }, colonies: {}, lost: 1 }] },
    },
  ],
})
