import { defineShear } from '../../define'

export default defineShear({
  id: 'venous-lull',
  title: 'Venous lull',
  copies: 2,
  effects: [{ kind: 'flow', single: 3, cluster: 2 }],
  biology:
    'Blood in veins flows slowly and drags less on the wall and on the cells in it. A tumour cell in such a stretch is pulled about less, yet it still meets immune cells and has nothing to hold on to.',
  deeper:
    'Shear stress is the drag between layers of fluid that move at different speeds. One review of arteries calls values below 4 dyn/cm² low and values above 15 typical of healthy arteries; veins lie at the low end. Slow flow also leaves more time for cells to touch the wall, so a calm stretch can end in arrest.',
  sources: ['R14'],
  certainty: 'L',
  concepts: ['S0-13', 'S2-11'],
  misconceptions: ['MC23'],
  topics: ['shear-stress', 'circulation'],
  leavesOut:
    'Real veins pulse with breathing and walking, and one cell passes veins, heart and arteries within a minute or so. The card treats one kind of vessel as one round.',
  examples: [
    {
      title: 'A lone cell passes on a 3, cells in a cluster on a 2',
      given: { seats: [{ singles: { entry: 2 }, clusters: { entry: 2 } }] },
      rolls: [3, 2, 2, 2],
      then: { seats: [{ singles: { lung: 1 }, clusters: { lung: 2 }, lost: 1 }] },
    },
    {
      title: 'A cluster that is left with one cell is a single cell',
      given: { seats: [{ clusters: { entry: 2 } }] },
      rolls: [1, 2],
      then: { seats: [{ singles: { lung: 1 }, clusters: {}, lost: 1 }] },
    },
  ],
})
