import { defineShear } from '../../define'

export default defineShear({
  id: 'high-shear-rush',
  title: 'High-shear rush',
  copies: 1,
  effects: [{ kind: 'flow', single: 5, cluster: 3 }],
  biology:
    'In one lab device, hours of very fast flow broke open nearly all test cells, while gentle flow harmed far fewer. This is a result from plastic tubes, not health advice.',
  deeper:
    'The device held tumour cells at 60 dyn/cm²: more than nine in ten had died by necrosis within 4 hours, far fewer at 15 dyn/cm². The authors compared the higher level with hard exercise. In a body, a cell does not stay at one shear level for hours, so nobody can conclude that faster blood clears tumour cells from a person.',
  sources: ['R13'],
  certainty: 'L',
  concepts: ['S0-13', 'S2-11', 'S3-16'],
  misconceptions: ['MC23'],
  topics: ['shear-stress', 'circulation'],
  leavesOut:
    'Real blood holds red cells, platelets and immune cells, and the flow changes from vessel to vessel. Survivors of high shear may also behave differently later on.',
  examples: [
    {
      title: 'A lone cell is lost on a 4 and passes on a 5',
      given: { seats: [{ singles: { entry: 2 } }] },
      rolls: [4, 5],
      then: { seats: [{ singles: { lung: 1 }, lost: 1 }] },
    },
    {
      title: 'Under platelets a cluster passes on a 2',
      given: { seats: [{ clusters: { entry: 2 }, covered: ['entry'] }] },
      rolls: [2, 2],
      then: { seats: [{ clusters: { lung: 2 }, lost: 0 }] },
    },
  ],
})
