import { defineShear } from '../../define'

export default defineShear({
  id: 'slow-flow-window',
  title: 'Slow-flow window',
  copies: 1,
  effects: [{ kind: 'hold' }, { kind: 'flow', single: 4, cluster: 3 }],
  biology:
    'Too fast and a cell has no grip; slow enough and its sticky molecules can hold. In zebrafish and mice, tumour cells came to rest where flow was slow enough.',
  deeper:
    'Arrest depended on a balance: flow must be weak enough for tiny adhesion forces to hold the cell, yet flow also stirred the vessel lining to wrap around it and so helped it out. In people, brain metastases were found more often in regions with little blood flow. The threshold differs between vessels and species.',
  sources: ['R17'],
  certainty: 'L',
  concepts: ['S0-18', 'S0-19'],
  misconceptions: ['MC02'],
  topics: ['holding-on', 'extravasation'],
  leavesOut:
    'Flow differs from branch to branch within one organ, so some cells would be held while others move on. The card holds all single cells in all beds.',
  examples: [
    {
      title: 'Lone cells in a bed stay, those in the entry are carried on',
      given: { seats: [{ singles: { entry: 1, lung: 2 } }], shear: 'slow-flow-window' },
      rolls: [4],
      then: { seats: [{ singles: { lung: 3 }, lost: 0 }] },
    },
    {
      title: 'Outside the beds the blood is as rough as ever',
      given: { seats: [{ singles: { entry: 1, lung: 2 } }], shear: 'slow-flow-window' },
      rolls: [3],
      then: { seats: [{ singles: { lung: 2 }, lost: 1 }] },
    },
    {
      title: 'A cluster moves: each of its cells stays in it on a 3 and is lost on a 2',
      given: { seats: [{ clusters: { entry: 3 } }], shear: 'slow-flow-window' },
      rolls: [2, 3, 3],
      then: { seats: [{ clusters: { lung: 2 }, lost: 1 }] },
    },
  ],
})
