import { defineTopic } from '../topic'

export default defineTopic({
  id: 'radiotherapy',
  kind: 'treatment',
  title: 'Radiotherapy',
  text: 'In radiotherapy, rays are aimed at one place. They break the DNA of the cells there. Healthy cells mend such breaks better than most tumour cells do. It can make a tumour smaller, and it can also ease pain in a bone.',
  deeper:
    'The dose is given in many small parts so that healthy tissue can mend in between. Rays come from a machine outside, or from a source that is placed inside for a time. Cells with little oxygen are harder to reach in this way. Outside the treated place the rays do little, so other treatment may be given as well.',
  sources: ['S2', 'textbook'],
  certainty: 'M-H',
  concepts: ['S2-38', 'S2-42'],
  misconceptions: ['MC15'],
  leavesOut:
    'Planning takes longer than the treatment itself, and side effects depend on the place. The game has one card for it.',
})
