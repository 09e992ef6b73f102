import { defineShear } from '../../define'

export default defineShear({
  id: 'half-life',
  title: 'Half-life',
  copies: 1,
  effects: [{ kind: 'halve' }],
  biology:
    'Tumour cells do not last long in blood. In one study, half of them were gone within about one to two and a half hours.',
  deeper:
    'The estimate came from people whose tumour had just been removed: the cell count in their blood fell with a half-life of 1 to 2.4 hours. The same study found a few circulating tumour cells in 13 of 36 people with no sign of disease 7 to 22 years after mastectomy. As each cell lasts only hours, some source must have kept releasing new ones.',
  sources: ['R09'],
  certainty: 'L',
  concepts: ['S0-15', 'S3-19'],
  misconceptions: ['MC01'],
  topics: ['circulation'],
  leavesOut:
    'A cell that leaves the count may have died, or may have settled in a tissue. The card counts all of them as lost, and it spaces hours like rounds.',
  examples: [
    {
      title: 'Two of three lone cells and one of a cluster are gone, without a die',
      given: { seats: [{ singles: { entry: 3 }, clusters: { entry: 3 } }] },
      then: { seats: [{ singles: { lung: 1 }, clusters: { lung: 2 }, lost: 3 }] },
    },
    {
      title: 'A cell alone in its place is lost, a lodged cluster is not',
      given: { seats: [{ singles: { bone: 1 }, clusters: { bone: 2 } }] },
      then: { seats: [{ singles: {}, clusters: { bone: 2 }, lost: 1 }] },
    },
  ],
})
