import { defineImmune } from '../../define'
import { ORGANS } from '../../vocabulary'

export default defineImmune({
  id: 'smouldering-inflammation',
  title: 'Smouldering inflammation',
  copies: 1,
  icon: '±',
  effects: [
    { kind: 'ease', test: 'exit', by: -1 },
    { kind: 'wake', organs: ORGANS },
  ],
  biology:
    'Inflammation that goes on for a long time can rouse resting tumour cells. In mice, smoke or bacterial products in the lung did so by way of webs from neutrophils.',
  deeper:
    'Enzymes on the webs, neutrophil elastase and MMP9, cut the matrix protein laminin; a newly bared part of it signalled through integrin α3β1, and dormant cells began to divide. An antibody that covered the cut laminin prevented this in mice. Whether it happens in people in the same way is not yet known; how to keep such cells asleep is a field of research. Nobody is to blame for an inflammation.',
  sources: ['R25'],
  certainty: 'L',
  concepts: ['S2-21', 'S2-22', 'S2-31'],
  misconceptions: ['MC13'],
  topics: ['inflammation', 'dormancy'],
  leavesOut:
    'The experiments were done in mouse lungs; here dormant colonies wake, and vessel walls let cells out more easily, in every organ. Most inflammations pass without waking anything.',
  examples: [
    {
      title: 'An inflamed vessel wall lets cells out more easily',
      given: { seats: [{ singles: { lung: 1 } }], immune: ['smouldering-inflammation'] },
      when: { act: { move: 'extravasate', at: 'lung' } },
      rolls: [2],
      then: { seats: [{ singles: {}, colonies: { lung: { size: 1, landed: 1 } } }] },
    },
    {
      title: 'Resting colonies wake, whoever leads them',
      given: {
        seats: [
          { colonies: { lung: { size: 2, dormant: true }, bone: { size: 1 } } },
          { tumour: 'melanoma', colonies: { node: { size: 3, dormant: true } } },
        ],
      },
      then: {
        seats: [
          { colonies: { lung: { size: 2 }, bone: { size: 1 } } },
          { colonies: { node: { size: 3 } } },
        ],
      },
    },
  ],
})
