import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'met',
  title: 'MET',
  cost: 2,
  effects: [{ kind: 'shift', test: 'growth', by: -1, dial: 'hybrid' }],
  biology:
    'Mobile cells that go back to a more anchored form divide better in their new place. In mice, cells that could switch back formed distant tumours more often than cells locked in the mobile form.',
  deeper:
    'MET is short for mesenchymal–epithelial transition, the reverse of EMT. In the mouse study the factor Twist1 could be turned on and off: left on, it helped cells to leave and hindered their growth. Many cells seem to stay in between and keep traits of both forms, and lineage tracing in mice found deposits without a full EMT, so neither change is compulsory. Anchored again, a cell pays by being less mobile.',
  sources: ['R40', 'R41', 'R41b', 'S3'],
  certainty: 'L',
  concepts: ['S1-17', 'S2-18', 'S3-06', 'S3-07'],
  misconceptions: ['MC11', 'MC10'],
  topics: ['emt', 'colonisation'],
  leavesOut:
    'Between the two forms lies a whole range, not three positions of a dial; and the gene called MET is something else.',
  examples: [
    {
      title: 'On hybrid, growth needs one less',
      given: {
        seats: [{ dial: 'hybrid', colonies: { liver: { size: 1 } }, adaptations: ['met'] }],
      },
      when: { act: { move: 'colonise', at: 'liver' } },
      rolls: [3],
      then: { seats: [{ colonies: { liver: { size: 2 } } }] },
    },
    {
      title: 'Locked in the mobile form, it brings nothing',
      given: {
        seats: [{ dial: 'mesenchymal', colonies: { liver: { size: 1 } }, adaptations: ['met'] }],
      },
      when: { act: { move: 'colonise', at: 'liver' } },
      rolls: [4],
      then: { seats: [{ colonies: { liver: { size: 1 } } }] },
    },
  ],
})
