import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'flexible-metabolism',
  title: 'Flexible metabolism',
  cost: 1,
  effects: [{ kind: 'soilCap', at: 4 }],
  biology:
    'Organs differ in oxygen, acidity and food. A tumour is a mixture of cells, and those that happen to run on several fuels can live in places where others cannot.',
  deeper:
    'Under low oxygen the factor HIF turns cells from burning fuel with oxygen to splitting sugar without it; some cells also use lactate or fats. In mice, colorectal cancer cells in the liver took up energy stored as phosphocreatine, which an enzyme of theirs had made outside the cell. Acid and lack of oxygen do not make all cells alike tougher: most are lost and a few variants remain. Keeping several pathways ready uses material that could have gone into division.',
  sources: ['Loo2015', 'textbook', 'S2'],
  certainty: 'M-H',
  concepts: ['S1-11', 'S2-24', 'S2-25', 'S3-24'],
  misconceptions: ['MC18'],
  topics: ['hypoxia-and-fuel'],
  leavesOut:
    'Each organ has its own mix of nutrients, and a switch that fits one of them need not fit another.',
  examples: [
    {
      title: 'Poor soil counts as 4',
      given: {
        seats: [
          {
            tumour: 'prostate',
            colonies: { brain: { size: 1 } },
            adaptations: ['flexible-metabolism'],
          },
        ],
      },
      when: { act: { move: 'colonise', at: 'brain' } },
      rolls: [4],
      then: { seats: [{ colonies: { brain: { size: 2 } } }] },
    },
    {
      title: 'The size wall comes on top',
      given: { seats: [{ colonies: { lung: { size: 3 } }, adaptations: ['flexible-metabolism'] }] },
      when: { act: { move: 'colonise', at: 'lung' } },
      rolls: [4],
      then: { seats: [{ colonies: { lung: { size: 3 } }, points: 0 }] },
    },
  ],
})
