import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'vessel-co-option',
  title: 'Vessel co-option',
  cost: 1,
  effects: [{ kind: 'bloodSupply', organs: ['lung', 'liver', 'brain'] }],
  biology:
    'A growing tumour needs blood, but not always new vessels. Some cells grow along vessels that are already there and live on what these carry.',
  deeper:
    'Filming in the brains of mice showed melanoma cells spreading along existing vessels, while lung cancer cells there had new ones sprout early on. L1CAM is one of the proteins by which cells cling to a capillary. Where no vessel sprouts, medicines that block VEGF have little to act on, which is one reason why a single blocked step seldom suffices. The way is open only in organs that are already rich in vessels.',
  sources: ['R34', 'R35', 'S3'],
  certainty: 'L',
  concepts: ['S1-11', 'S3-24'],
  misconceptions: ['MC20', 'MC25'],
  topics: ['vessel-co-option', 'size-wall'],
  leavesOut: 'One and the same deposit can use old vessels on one side and new ones on the other.',
  examples: [
    {
      title: 'In the liver the size wall does not hold',
      given: { seats: [{ colonies: { liver: { size: 3 } }, adaptations: ['vessel-co-option'] }] },
      when: { act: { move: 'colonise', at: 'liver' } },
      rolls: [4],
      then: { seats: [{ colonies: {}, points: 7 }] },
    },
    {
      title: 'In bone it does',
      given: { seats: [{ colonies: { bone: { size: 3 } }, adaptations: ['vessel-co-option'] }] },
      when: { act: { move: 'colonise', at: 'bone' } },
      rolls: [3],
      then: { seats: [{ colonies: { bone: { size: 3 } }, points: 0 }] },
    },
  ],
})
