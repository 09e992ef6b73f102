import { defineShear } from '../../define'

export default defineShear({
  id: 'capillary-squeeze',
  title: 'Capillary squeeze',
  copies: 1,
  effects: [{ kind: 'flow', single: 4, cluster: 4 }],
  biology:
    'Many tumour cells are wider than the narrowest blood vessels, the capillaries. They stop there or are squeezed through, and both can burst them, alone or in a group.',
  deeper:
    'Reviews of microscope studies in living animals describe trapping by size as a main reason why cells stop in the first small vessels. The nucleus is the part that gives way least, so a softer nucleus may help a cell to pass. Whether the softest or the toughest cells come through best is still argued about.',
  sources: ['R05'],
  certainty: 'L',
  concepts: ['S1-08', 'S3-20'],
  misconceptions: ['MC08'],
  topics: ['capillary-squeeze', 'circulation'],
  leavesOut:
    'Capillaries stretch a little, and some have short cuts around them. In several mouse studies most trapped cells were alive after the squeeze, so the loss here is larger than in those experiments.',
  examples: [
    {
      title: 'A cluster fits no better than a lone cell',
      given: { seats: [{ singles: { entry: 1 }, clusters: { entry: 2 } }] },
      rolls: [4, 3, 3],
      then: { seats: [{ singles: { lung: 1 }, clusters: {}, lost: 2 }] },
    },
    {
      title: 'A melanoma cell squeezes out of a bed on a 3',
      given: { seats: [{ tumour: 'melanoma', singles: { liver: 1 } }] },
      rolls: [3],
      then: { seats: [{ singles: { lung: 1 }, lost: 0 }] },
    },
  ],
})
