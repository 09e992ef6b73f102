import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'shear-tough-cortex',
  title: 'Shear-tough cortex',
  cost: 2,
  effects: [
    { kind: 'flowCap', form: 'single', at: 4 },
    { kind: 'flowCap', form: 'cluster', at: 2 },
  ],
  biology:
    'Flowing blood rubs on every cell that it carries; this rubbing is called shear stress. Cells with a tougher rim, the cortex, are torn by it less often.',
  deeper:
    'The cortex is a net of actin filaments just under the membrane. In a lab device several cancer cell lines came through short pulses of high shear better than normal epithelial cells, while at a steady 60 dyn/cm² in another device more than 90% of the tumour cells were dead within four hours. A tube has no pulse, no branches and no immune cells, so neither result says anything about exercise. Stiffness may be a drawback in narrow capillaries, and one study found softer survivors instead: the matter is not settled.',
  sources: ['R12', 'R13', 'Xin2019'],
  certainty: 'L',
  concepts: ['S0-13', 'S1-08', 'S2-11'],
  misconceptions: ['MC23', 'MC08'],
  topics: ['shear-stress'],
  leavesOut:
    'Cells also mend torn membranes within moments, and the card does not charge them for being stiff.',
  examples: [
    {
      title: 'A rush that needs 5 is passed on a 4',
      given: { seats: [{ singles: { bone: 2 }, adaptations: ['shear-tough-cortex'] }] },
      when: { card: 'high-shear-rush' },
      rolls: [4, 3],
      then: { seats: [{ singles: { lung: 1 }, lost: 1 }] },
    },
    {
      title: 'In clusters a 2 is enough',
      given: { seats: [{ clusters: { entry: 2 }, adaptations: ['shear-tough-cortex'] }] },
      when: { card: 'high-shear-rush' },
      rolls: [2, 2],
      then: { seats: [{ clusters: { lung: 2 }, lost: 0 }] },
    },
  ],
})
