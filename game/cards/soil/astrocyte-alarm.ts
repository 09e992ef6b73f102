import { defineSoil } from '../../define'

export default defineSoil({
  id: 'astrocyte-alarm',
  title: 'Astrocyte alarm',
  copies: 1,
  effects: [
    {
      kind: 'grow',
      organs: ['brain', 'liver', 'bone', 'lung'],
      shift: { by: 1, in: ['brain'] },
      failureCosts: 'brain',
    },
  ],
  biology:
    'Astrocytes are star-shaped helper cells of the brain. When tumour cells arrive, they set free an enzyme that starts the newcomers’ shutdown and loosens their grip on vessels, so most are lost.',
  deeper:
    'The enzyme is plasmin. It releases the death signal FasL from astrocytes and cuts L1CAM, the molecule by which the cells spread along capillaries. In mice, the few cells that made plasmin-blocking serpins survived. Later on, astrocytes can also feed and shelter a metastasis.',
  sources: ['R35'],
  certainty: 'L',
  concepts: ['S1-19', 'S2-19', 'S3-25'],
  misconceptions: ['MC19'],
  topics: ['astrocytes', 'soil-brain'],
  leavesOut:
    'Microglia, the blood–brain barrier and lack of space play a part too. The helpful face that astrocytes show to established tumours is missing here.',
  examples: [
    {
      title: 'A failure in the brain costs a cell, a failure in the liver does not',
      given: { seats: [{ colonies: { brain: { size: 2 }, liver: { size: 2 } } }] },
      rolls: [5, 3],
      then: {
        seats: [
          {
            colonies: { brain: { size: 1, dormant: true }, liver: { size: 2, dormant: true } },
            lost: 1,
          },
        ],
      },
    },
    {
      title: 'A lung colony, at home in the brain, needs a 4',
      given: { seats: [{ tumour: 'lung', colonies: { brain: { size: 1 } } }] },
      rolls: [4],
      then: { seats: [{ colonies: { brain: { size: 2 } }, lost: 0 }] },
    },
  ],
})
