import { defineTumour } from '../../define'

export default defineTumour({
  id: 'breast',
  title: 'Breast',
  firstBed: 'lung',
  effects: [{ kind: 'plexus' }, { kind: 'surelyWakes' }],
  biology:
    'Veins of the breast lead by way of the heart to the lungs, and some join the veins along the spine. Among people whose breast cancer has spread, it is found most in bone, lungs and liver.',
  deeper:
    'Counts depend on when one looks: in a registry study 65.1% of people with spread at diagnosis had it in bone, while in 197 autopsies lung and pleura (80%), bone (74%) and liver (71%) came close together. In the oestrogen-receptor-positive kind, recurrence in distant organs was still seen between year 5 and year 20; many people never have one. Cells in bone remain breast cancer cells, whatever organ they grow in. The course of the veins is textbook anatomy and was not checked for this card.',
  sources: ['R39', 'R52', 'R53a', 'textbook'],
  certainty: 'L',
  concepts: ['S2-21', 'S3-26', 'S3-30'],
  misconceptions: ['MC02', 'MC03', 'MC13'],
  topics: ['tumour-breast', 'vertebral-plexus'],
  leavesOut:
    'Breast cancer has several subtypes with different patterns and outlooks, occurs in people of every sex, and often passes through the lymph nodes of the armpit.',
  examples: [
    {
      title: 'The veins along the spine are open',
      given: { seats: [{ tumour: 'breast', stroma: 1 }] },
      when: { act: { move: 'intravasate', route: 'plexus', form: 'single', cells: 1 } },
      rolls: [3],
      then: { seats: [{ stroma: 0, singles: { plexus: 1 } }] },
    },
    {
      title: 'A dormant colony always wakes when it colonises',
      given: { seats: [{ tumour: 'breast', colonies: { lung: { size: 1, dormant: true } } }] },
      when: { act: { move: 'colonise', at: 'lung' } },
      then: { seats: [{ colonies: { lung: { size: 1 } } }] },
    },
    {
      title: 'Blood from the breast reaches the lung first',
      given: { seats: [{ tumour: 'breast', singles: { entry: 1 } }] },
      when: { card: 'venous-lull' },
      rolls: [3],
      then: { seats: [{ singles: { lung: 1 } }] },
    },
  ],
})
