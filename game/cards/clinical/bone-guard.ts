import { defineClinical } from '../../define'

export default defineClinical({
  id: 'bone-guard',
  title: 'Bone guard',
  copies: 1,
  effects: [{ kind: 'sleep', whose: 'everybody', organs: ['bone'] }, { kind: 'boneGuard' }],
  biology:
    'Some medicines slow the cells that dissolve bone. Less growth factor is set free from the bone, fractures become rarer, and pain can ease.',
  deeper:
    'Bisphosphonates bind to bone mineral and are taken up by osteoclasts; denosumab is an antibody that catches RANKL, the signal that matures them. Both are given mainly to prevent fractures and pain. They act on the soil instead of the seed.',
  sources: ['R66', 'PMC4470230'],
  certainty: 'L',
  concepts: ['S2-42', 'S2-43', 'S3-50'],
  misconceptions: ['MC19'],
  topics: ['bone-protection', 'vicious-cycle'],
  leavesOut:
    'These drugs rarely make bone metastases go to rest by themselves. They are combined with other treatment, and side effects such as jaw problems need care.',
  examples: [
    {
      title: 'Colonies in bone go to rest, others do not',
      given: { seats: [{ colonies: { lung: { size: 2 }, bone: { size: 2 } } }] },
      then: {
        seats: [{ colonies: { lung: { size: 2 }, bone: { size: 2, dormant: true } } }],
        boneGuard: true,
      },
    },
    {
      title: 'From then on growth in bone needs one more',
      given: { seats: [{ colonies: { bone: { size: 1 } } }], boneGuard: true },
      when: { card: 'vicious-cycle' },
      rolls: [3],
      then: { seats: [{ colonies: { bone: { size: 1, dormant: true } } }] },
    },
  ],
})
