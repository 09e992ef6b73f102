import { defineTumour } from '../../define'

export default defineTumour({
  id: 'kidney',
  title: 'Kidney',
  firstBed: 'lung',
  effects: [
    { kind: 'bloodSupply', organs: ['node', 'lung', 'liver', 'bone', 'brain', 'adrenal'] },
    { kind: 'shift', test: 'flow', by: -1, from: ['entry'] },
  ],
  biology:
    'A wide vein carries blood from the kidney towards the heart and the lungs, and these tumours are often rich in vessels of their own. In people whose kidney cancer has spread, the lungs are the most common place, then bone, lymph nodes and liver.',
  deeper:
    'In the common clear-cell kind the gene VHL is usually lost; HIF then stays switched on as if oxygen were short, and VEGF makes vessels sprout. That is why medicines that act on this signal are among those used. Some kidney tumours grow as a plug into the renal vein and on towards the heart, which shows how open this way is, and the left renal vein has links to the veins of the spine.',
  sources: ['R59', 'textbook', 'S3'],
  certainty: 'M-H',
  concepts: ['S2-20', 'S3-26', 'S3-30'],
  misconceptions: ['MC02', 'MC20'],
  topics: ['tumour-kidney', 'angiogenesis'],
  leavesOut:
    'Kidney cancer is several diseases, not all of them rich in vessels, and now and then a deposit appears many years later in an unusual place.',
  examples: [
    {
      title: 'A 2 is enough to come through from the entry',
      given: { seats: [{ tumour: 'kidney', singles: { entry: 1 } }] },
      when: { card: 'venous-lull' },
      rolls: [2],
      then: { seats: [{ singles: { lung: 1 }, lost: 0 }] },
    },
    {
      title: 'Rich in vessels, it meets no size wall',
      given: { seats: [{ tumour: 'kidney', colonies: { lung: { size: 3 } } }] },
      when: { act: { move: 'colonise', at: 'lung' } },
      rolls: [3],
      then: { seats: [{ colonies: {}, points: 6 }] },
    },
  ],
})
