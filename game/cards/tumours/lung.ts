import { defineTumour } from '../../define'

export default defineTumour({
  id: 'lung',
  title: 'Lung',
  firstBed: 'flowTrack',
  effects: [{ kind: 'shift', test: 'flow', by: 1, from: ['entry'] }],
  biology:
    'Blood from the lungs flows to the left side of the heart and into the arteries, so no other fine filter lies in between. In people whose lung cancer has spread, brain, bone, liver and adrenal glands are common places.',
  deeper:
    'Kinds of lung cancer differ: in a registry study of 17,431 people, small-cell cancer that had spread was found in the nervous system in 47% and in the liver in 35%, adenocarcinoma in bone in 39%. Arteries carry blood past their walls with much more shear than veins do, which makes this way a rough one. In a study of adenocarcinomas from many organs, 64% of deposits in the brain and 51% of those in the adrenal glands had come from the lung. That the lung drains into the left heart is textbook anatomy.',
  sources: ['R14', 'R51', 'R54', 'textbook'],
  certainty: 'L',
  concepts: ['S0-13', 'S3-26', 'S3-30'],
  misconceptions: ['MC02', 'MC08'],
  topics: ['tumour-lung', 'first-pass-filter'],
  leavesOut:
    'Lung cancer also spreads to the other lung and to nodes in the chest, and people get it whether or not they have ever smoked.',
  examples: [
    {
      title: 'The flow track says where arterial blood carries the cells',
      given: {
        seats: [{ tumour: 'lung', singles: { entry: 1 } }],
        flowTrack: ['brain', 'bone', 'liver'],
      },
      when: { card: 'venous-lull' },
      rolls: [4],
      then: { seats: [{ singles: { brain: 1 }, lost: 0 }] },
    },
    {
      title: 'The way through the arteries is rough',
      given: {
        seats: [{ tumour: 'lung', singles: { entry: 1 } }],
        flowTrack: ['brain', 'bone', 'liver'],
      },
      when: { card: 'venous-lull' },
      rolls: [3],
      then: { seats: [{ singles: {}, lost: 1 }] },
    },
  ],
})
