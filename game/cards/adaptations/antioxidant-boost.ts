import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'antioxidant-boost',
  title: 'Antioxidant boost',
  cost: 2,
  effects: [{ kind: 'spareOne' }],
  biology:
    'In blood, reactive forms of oxygen damage cells, and most of the cells that get there are lost. In mice, melanoma cells that made more of the molecules that mop these up came through more often.',
  deeper:
    'Human melanoma cells in mice were under more oxidative stress in blood and in distant organs than in the first tumour. The ones that lasted leaned more on NADPH, made in part by folate chemistry, and the change was reversible: a passing state, and not a new mutation. The extra chemistry probably costs material that growth needs as well.',
  sources: ['R28'],
  certainty: 'L',
  concepts: ['S0-15', 'S3-19'],
  misconceptions: ['MC01'],
  topics: ['oxidative-stress'],
  leavesOut:
    'This is about molecules that cells make for themselves; it is no advice about food or vitamins, and other tumour types may differ.',
  examples: [
    {
      title: 'One of the cells lost in the flow survives',
      given: { seats: [{ singles: { bone: 2 }, adaptations: ['antioxidant-boost'] }] },
      when: { card: 'venous-lull' },
      rolls: [2, 2],
      then: { seats: [{ singles: { lung: 1 }, lost: 1 }] },
    },
    {
      title: 'It is one cell a step, wherever the cells are',
      given: { seats: [{ singles: { liver: 1, bone: 1 }, adaptations: ['antioxidant-boost'] }] },
      when: { card: 'venous-lull' },
      rolls: [2, 2],
      then: { seats: [{ singles: { lung: 1 }, lost: 1 }] },
    },
  ],
})
