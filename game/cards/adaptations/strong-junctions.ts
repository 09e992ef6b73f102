import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'strong-junctions',
  title: 'Strong junctions',
  cost: 2,
  effects: [
    { kind: 'limit', of: 'cluster', by: 2 },
    { kind: 'unbreakable' },
    { kind: 'growOnLanding', form: 'cluster' },
  ],
  biology:
    'Some tumour cells stay joined when they leave and travel as a small group. In mice such groups started new tumours far more often than cells that travelled alone.',
  deeper:
    'Most groups, of two to about fifty cells, were already together when they left the tumour; in a mouse model they seeded 23 to 50 times as well as single cells, and the junction protein plakoglobin held them. In channels as narrow as a capillary, more than 90% of groups of up to 20 cells came through by unfolding into single file. The same grip may hold cells back at the start, since a cell that lets go of nobody does not easily leave a tumour.',
  sources: ['R10', 'R11', 'S3'],
  certainty: 'L',
  concepts: ['S1-18', 'S2-13', 'S3-17'],
  misconceptions: ['MC08'],
  topics: ['clusters'],
  leavesOut:
    'Groups are rare in the blood beside single cells, and they often carry blood cells along; here a group is tumour cells only.',
  examples: [
    {
      title: 'A card that breaks clusters leaves this one whole',
      given: { seats: [{ clusters: { entry: 2 }, adaptations: ['strong-junctions'] }] },
      when: { card: 'cluster-breaks' },
      rolls: [3, 3],
      then: { seats: [{ singles: {}, clusters: { lung: 2 }, lost: 0 }] },
    },
    {
      title: 'A cluster that lands tests growth at once',
      given: { seats: [{ clusters: { lung: 2 }, adaptations: ['strong-junctions'] }] },
      when: { act: { move: 'extravasate', at: 'lung' } },
      rolls: [3, 5],
      then: { seats: [{ clusters: {}, colonies: { lung: { size: 3, landed: 2 } } }] },
    },
    {
      title: 'Six cells hold together',
      given: { seats: [{ singles: { lung: 6 }, adaptations: ['strong-junctions'] }] },
      when: { act: { move: 'aggregate', at: 'lung' } },
      then: { seats: [{ singles: {}, clusters: { lung: 6 } }] },
    },
  ],
})
