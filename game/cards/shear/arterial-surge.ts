import { defineShear } from '../../define'

export default defineShear({
  id: 'arterial-surge',
  title: 'Arterial surge',
  copies: 2,
  effects: [{ kind: 'flow', single: 4, cluster: 3, leaving: { from: ['lung'], by: 1 } }],
  biology:
    'From the lung, blood returns to the left heart and is pumped into arteries, where fast layers of blood slide past slower ones. That drag, called shear stress, can tear the surface of a lone cell; neighbours in a cluster share the load.',
  deeper:
    'Measured mean wall shear stress in people is about 11–13 dyn/cm² in the carotid artery, only 4–5 in the brachial and 3–5 in the femoral artery, and 10–50 in small arterioles. So “arterial” covers a wide range, and the smallest arteries can be the roughest. Values depend on the method and on the moment in the heartbeat.',
  sources: ['R14', 'R15'],
  certainty: 'L',
  concepts: ['S0-13', 'S3-16'],
  misconceptions: ['MC08'],
  topics: ['shear-stress', 'circulation'],
  leavesOut:
    'Every cell that leaves the lung must pass the left heart, surge or not. Exposure lasts seconds at a time and cells can reseal small tears, which a single die cannot show.',
  examples: [
    {
      title: 'A 4 carries a lone cell into the lung, but not out of it',
      given: { seats: [{ singles: { entry: 1, lung: 1 } }], flowTrack: ['liver', 'bone', 'brain'] },
      rolls: [4, 4],
      then: { seats: [{ singles: { lung: 1 }, lost: 1 }] },
    },
    {
      title: 'On a 5 a lone cell passes from the lung to the organ that the flow favours',
      given: { seats: [{ singles: { lung: 1 } }], flowTrack: ['liver', 'bone', 'brain'] },
      rolls: [5],
      then: { seats: [{ singles: { liver: 1 } }] },
    },
  ],
})
