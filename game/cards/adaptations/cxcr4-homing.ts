import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'cxcr4-homing',
  title: 'CXCR4 homing',
  cost: 1,
  effects: [{ kind: 'shift', test: 'growth', by: -1, organs: ['lung', 'bone'] }],
  biology:
    'Some organs, among them lung and bone marrow, give off a signal called CXCL12. Some tumour cells happen to have much of its receptor, CXCR4; they respond to it and settle there more often.',
  deeper:
    'In work on breast cancer, tumour cells carried much CXCR4, and CXCL12 was strong in just those organs where this cancer is often found; blocking the pair in mice lowered spread. The signal does not steer a cell round the body: blood flow carries it, and CXCL12 acts over short distances once it is there. Stem cells and white blood cells use the same pair to reach the marrow, so blocking it disturbs healthy traffic too.',
  sources: ['Muller2001', 'S3'],
  certainty: 'M-H',
  concepts: ['S3-26', 'S3-30', 'S3-31'],
  misconceptions: ['MC02'],
  topics: ['chemokine-homing'],
  leavesOut:
    'Liver and lymph nodes release CXCL12 as well; the card keeps to two organs, and many other signals and receptors act beside this pair.',
  examples: [
    {
      title: 'Growth in the lung needs one less',
      given: { seats: [{ colonies: { lung: { size: 1 } }, adaptations: ['cxcr4-homing'] }] },
      when: { act: { move: 'colonise', at: 'lung' } },
      rolls: [4],
      then: { seats: [{ colonies: { lung: { size: 2 } } }] },
    },
    {
      title: 'In the brain the receptor changes nothing',
      given: { seats: [{ colonies: { brain: { size: 1 } }, adaptations: ['cxcr4-homing'] }] },
      when: { act: { move: 'colonise', at: 'brain' } },
      rolls: [4],
      then: { seats: [{ colonies: { brain: { size: 1 } } }] },
    },
  ],
})
