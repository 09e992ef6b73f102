import { defineShear } from '../../define'

export default defineShear({
  id: 'margination',
  title: 'Margination',
  copies: 1,
  effects: [
    { kind: 'ease', test: 'exit', by: -1 },
    { kind: 'flow', single: 5, cluster: 3 },
  ],
  biology:
    'Red blood cells crowd into the middle of the stream. Other cells, such as white cells and tumour cells, are pushed to the edge, where they can touch the vessel wall.',
  deeper:
    'Margination comes from the physics of crowded flow: soft red cells drift to the centre and stiffer particles end up near the wall. Touching is only the first half; adhesion molecules such as selectins must then bind before the cell is swept on. Most of what is known comes from white blood cells, platelets and models.',
  sources: ['textbook'],
  certainty: 'M-H',
  concepts: ['S0-18'],
  misconceptions: ['MC08'],
  topics: ['holding-on', 'extravasation'],
  leavesOut:
    'How strong the effect is depends on vessel width, flow speed and the number of red cells. The same place near the wall also brings cells closer to patrolling immune cells.',
  examples: [
    {
      title: 'Pushed to the wall, a cell leaves a brain capillary on a 3',
      given: { seats: [{ singles: { brain: 1 } }], shear: 'margination' },
      when: { act: { move: 'extravasate', at: 'brain' } },
      rolls: [3],
      then: { seats: [{ singles: {}, colonies: { brain: { size: 1, landed: 1 } }, lost: 0 }] },
    },
    {
      title: 'A 2 is still too little',
      given: { seats: [{ singles: { brain: 1 } }], shear: 'margination' },
      when: { act: { move: 'extravasate', at: 'brain' } },
      rolls: [2],
      then: { seats: [{ singles: {}, colonies: {}, lost: 1 }] },
    },
  ],
})
