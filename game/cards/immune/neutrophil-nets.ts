import { defineImmune } from '../../define'

export default defineImmune({
  id: 'neutrophil-nets',
  title: 'Neutrophil nets',
  copies: 1,
  icon: '±',
  effects: [{ kind: 'ease', test: 'exit', by: -1 }, { kind: 'hold' }],
  biology:
    'During inflammation neutrophils can throw out sticky webs of DNA. The webs trap microbes, but tumour cells caught in them stay in place and can leave the vessel more easily.',
  deeper:
    'These webs, called NETs, are DNA with histones and enzymes such as elastase. In mice they were found around tumour cells in lung and liver after infection or surgery, and the enzyme DNase, which cuts them, lowered the number of metastases. NETs in the lung could also cut laminin and rouse dormant cells.',
  sources: ['textbook', 'R25'],
  certainty: 'M-H',
  concepts: ['S0-18', 'S2-31', 'S2-34'],
  misconceptions: ['MC05'],
  topics: ['neutrophils', 'inflammation'],
  leavesOut:
    'Nets form where there is inflammation, not in all beds together. Held cells also sit within reach of other immune cells, which this card leaves to the next forecast.',
  examples: [
    {
      title: 'A cell caught in a net leaves the adrenal bed on a 3',
      given: { seats: [{ singles: { adrenal: 1 } }], immune: ['neutrophil-nets'] },
      when: { act: { move: 'extravasate', at: 'adrenal' } },
      rolls: [3],
      then: { seats: [{ singles: {}, colonies: { adrenal: { size: 1, landed: 1 } }, lost: 0 }] },
    },
    {
      title: 'Lone cells in a bed stay there, untested by the flow',
      given: { seats: [{ singles: { entry: 1, lung: 2 } }], immune: ['neutrophil-nets'] },
      when: { card: 'venous-lull' },
      rolls: [3],
      then: { seats: [{ singles: { lung: 3 }, lost: 0 }] },
    },
  ],
})
