import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'neutrophil-escort',
  title: 'Neutrophil escort',
  cost: 1,
  effects: [{ kind: 'growOnLanding', form: 'any' }],
  biology:
    'Neutrophils are white blood cells that mostly engulf bacteria. Now and then one of them travels joined to a tumour cell, and in one study tumour cells with such a partner started to divide sooner.',
  deeper:
    'In blood of people with breast cancer and in mice, tumour cells with neutrophils attached showed more activity of the genes that drive the cell cycle than tumour cells without. In other mouse work neutrophils cleared new arrivals in the lung with hydrogen peroxide, so what this cell type does depends on where, when and in which state it is. Partnered tumour cells are few beside those without.',
  sources: ['R24', 'Granot2011', 'S2'],
  certainty: 'L',
  concepts: ['S2-31', 'S2-34'],
  misconceptions: ['MC05'],
  topics: ['neutrophils'],
  leavesOut:
    'How neutrophil and tumour cell come to hold on to each other, and how long they stay together in a person, is not shown.',
  examples: [
    {
      title: 'A cell that lands may divide at once',
      given: { seats: [{ singles: { lung: 1 }, adaptations: ['neutrophil-escort'] }] },
      when: { act: { move: 'extravasate', at: 'lung' } },
      rolls: [3, 5],
      then: { seats: [{ singles: {}, colonies: { lung: { size: 2, landed: 1 } } }] },
    },
    {
      title: 'If it does not, nothing is lost',
      given: { seats: [{ singles: { lung: 1 }, adaptations: ['neutrophil-escort'] }] },
      when: { act: { move: 'extravasate', at: 'lung' } },
      rolls: [3, 3],
      then: { seats: [{ singles: {}, colonies: { lung: { size: 1, landed: 1 } }, lost: 0 }] },
    },
  ],
})
