import { defineTumour } from '../../define'

export default defineTumour({
  id: 'melanoma',
  title: 'Melanoma',
  firstBed: 'lung',
  effects: [
    { kind: 'shift', test: 'flow', by: -1, from: ['lung', 'liver', 'bone', 'brain', 'adrenal'] },
  ],
  biology:
    'Veins of the skin lead to the lungs, and melanoma cells often enter lymph vessels early as well. In people whose melanoma has spread far, it is found in many organs, with lymph nodes, lungs and liver at the head.',
  deeper:
    'Of 216 people with melanoma examined after death, 74% had it in lymph nodes, 71% in the lungs, 58% in the liver, 49% in brain and in bone, and 47% in the adrenal glands. Even so “many” does not mean “anywhere, by chance”: melanoma that starts in the eye passes the lung first and yet grows above all in the liver, so the fit of the soil can outweigh the plumbing. The way of the veins and the eye example are textbook knowledge.',
  sources: ['R57', 'textbook', 'S3'],
  certainty: 'L',
  concepts: ['S2-15', 'S3-13', 'S3-26'],
  misconceptions: ['MC02', 'MC09', 'MC21'],
  topics: ['tumour-melanoma'],
  leavesOut:
    'The series dates from the 1970s, well before today’s treatment, and most melanomas are removed before they spread; that cells pass from bed to bed more easily is the game’s way to show a wide pattern.',
  examples: [
    {
      title: 'Cells pass on from a bed on a 2',
      given: { seats: [{ tumour: 'melanoma', singles: { bone: 1 } }] },
      when: { card: 'venous-lull' },
      rolls: [2],
      then: { seats: [{ singles: { lung: 1 }, lost: 0 }] },
    },
    {
      title: 'The first step, from the entry, is no easier',
      given: { seats: [{ tumour: 'melanoma', singles: { entry: 1 } }] },
      when: { card: 'venous-lull' },
      rolls: [2],
      then: { seats: [{ singles: {}, lost: 1 }] },
    },
  ],
})
