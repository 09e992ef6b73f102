import { defineShear } from '../../define'

export default defineShear({
  id: 'valve-turbulence',
  title: 'Valve turbulence',
  copies: 1,
  effects: [
    { kind: 'flow', single: 5, cluster: 3 },
    { kind: 'shed', atLeast: 3 },
  ],
  biology:
    'Where a vessel branches and at heart valves, the drag on a cell jumps for a moment. In lab tests many cancer cells came through such short pulses, but a large cluster may lose a cell from its edge.',
  deeper:
    'In one laboratory study, cancer cell lines withstood repeated brief pulses of high shear better than normal epithelial cells did, and part of this resistance appeared only after the first pulses. Membrane repair with calcium and a working actin skeleton were involved. That clusters shed single cells at such places is this card’s reading, not a result of that study.',
  sources: ['R12'],
  certainty: 'L',
  concepts: ['S1-08', 'S2-11'],
  misconceptions: ['MC08'],
  topics: ['shear-stress', 'clusters'],
  leavesOut:
    'Healthy valves let blood through smoothly most of the time. Peaks last thousandths of a second and differ between people and vessels.',
  examples: [
    {
      title: 'A cluster of three sheds one cell after moving',
      given: { seats: [{ clusters: { entry: 3 } }] },
      rolls: [3, 3, 3],
      then: { seats: [{ singles: { lung: 1 }, clusters: { lung: 2 }, lost: 0 }] },
    },
    {
      title: 'A pair of cells holds together',
      given: { seats: [{ clusters: { entry: 2 } }] },
      rolls: [3, 3],
      then: { seats: [{ singles: {}, clusters: { lung: 2 }, lost: 0 }] },
    },
  ],
})
