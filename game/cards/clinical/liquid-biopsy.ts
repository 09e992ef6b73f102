import { defineClinical } from '../../define'

export default defineClinical({
  id: 'liquid-biopsy',
  title: 'Liquid biopsy',
  copies: 1,
  effects: [{ kind: 'liquidBiopsy' }],
  biology:
    'A blood sample can be searched for circulating tumour cells. It helps to judge how a cancer is doing and whether a treatment works, without a cut into tissue.',
  deeper:
    'In people with metastatic breast cancer, 5 or more such cells in 7.5 ml of blood went with a worse outcome on average; that forecasts nothing for one person. The usual method catches cells by the molecule EpCAM and may miss those that have lost it through EMT. For a definite diagnosis a pathologist still looks at a piece of tissue under the microscope and compares it with the primary tumour.',
  sources: ['R63'],
  certainty: 'L',
  concepts: ['S0-11', 'S2-36', 'S3-15', 'S3-45', 'S3-46'],
  misconceptions: ['MC14'],
  topics: ['liquid-biopsy', 'finding-and-naming'],
  leavesOut:
    'Taking a sample removes next to no cells; the loss stands for treatment that is adjusted after the test. A count of zero does not mean that no cells are there.',
  examples: [
    {
      title: 'The seat with most cells in the blood loses half of them in each place',
      given: {
        seats: [
          { singles: { lung: 3, liver: 1 }, clusters: { lung: 2 } },
          { tumour: 'kidney', singles: { liver: 2 } },
        ],
      },
      then: {
        seats: [
          { singles: {}, clusters: { lung: 2 }, lost: 4 },
          { singles: { liver: 2 }, lost: 0 },
        ],
      },
    },
    {
      title: 'Where no lone cells are, the cluster shrinks',
      given: { seats: [{ clusters: { lung: 4 } }] },
      then: { seats: [{ clusters: { lung: 2 }, lost: 2 }] },
    },
  ],
})
