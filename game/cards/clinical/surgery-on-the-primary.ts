import { defineClinical } from '../../define'

export default defineClinical({
  id: 'surgery-on-the-primary',
  title: 'Surgery on the primary',
  copies: 1,
  effects: [{ kind: 'resection' }],
  biology:
    'Removing the first tumour stops it from releasing more cells. Cells that left earlier stay where they are, and they may have left when the tumour was still tiny.',
  deeper:
    'In a mouse model of HER2 breast cancer, at least 80% of metastases came from cells that had spread early. In 17 of 21 people with colorectal cancer, a model of tumour DNA suggested seeding when the primary was too small to find. In some mice, a primary tumour held its metastases back through angiostatin; this is no reason against surgery, which cures many people.',
  sources: ['R43', 'R43b', 'R37'],
  certainty: 'L2',
  concepts: ['S2-37', 'S3-02'],
  misconceptions: ['MC06'],
  topics: ['surgery', 'treatment'],
  leavesOut:
    'A surgeon takes out the whole tumour where possible, not half of it. That only seats with a secondary tumour are affected is a rule of the game; in clinics, surgery usually comes first.',
  examples: [
    {
      title: 'Half of primary tumour and stroma is removed; what has spread stays',
      given: {
        seats: [
          {
            primary: 5,
            stroma: 3,
            singles: { lung: 2 },
            colonies: { bone: { size: 2 } },
            sites: { lung: [6] },
            points: 6,
          },
        ],
      },
      then: {
        seats: [
          {
            primary: 2,
            stroma: 1,
            singles: { lung: 2 },
            colonies: { bone: { size: 2 } },
            sites: { lung: [6] },
            points: 6,
            lost: 5,
          },
        ],
      },
    },
    {
      title: 'A seat without a secondary tumour is not operated on',
      given: { seats: [{ primary: 5, stroma: 3, colonies: { lung: { size: 3 } } }] },
      then: { seats: [{ primary: 5, stroma: 3, colonies: { lung: { size: 3 } }, lost: 0 }] },
    },
  ],
})
