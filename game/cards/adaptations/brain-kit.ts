import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'brain-kit',
  title: 'Brain kit',
  cost: 2,
  effects: [
    { kind: 'shift', test: 'exit', by: -2, organs: ['brain'] },
    { kind: 'shift', test: 'growth', by: -1, organs: ['brain'] },
  ],
  biology:
    'In mice, star-shaped brain cells called astrocytes release molecules that clear most cells newly come from elsewhere. Cells that happen to make blockers of these molecules, and that cling to the vessels, last there more often.',
  deeper:
    'Astrocytes make plasmin, which frees the signal FasL and cuts L1CAM, the protein by which cells cling to capillaries; where tumour cells release serpins, plasmin is blocked and neither happens. Filming in the mouse brain showed that cells which lasted had stopped at a vessel branch, left soon and stayed in touch with the outside of the vessel. Blood flow brings cells to the brain, fit shapes what follows, and a kit for this one organ is of no use in others.',
  sources: ['R34', 'R35'],
  certainty: 'L',
  concepts: ['S1-11', 'S1-18', 'S2-18'],
  misconceptions: ['MC19', 'MC21'],
  topics: ['astrocytes', 'vessel-co-option', 'blood-brain-barrier'],
  leavesOut:
    'Later on some astrocytes turn from a brake into support, and the blood–brain barrier itself is only a harder number here.',
  examples: [
    {
      title: 'A 2 is enough to leave the vessel in the brain',
      given: { seats: [{ singles: { brain: 1 }, adaptations: ['brain-kit'] }] },
      when: { act: { move: 'extravasate', at: 'brain' } },
      rolls: [2],
      then: { seats: [{ singles: {}, colonies: { brain: { size: 1, landed: 1 } } }] },
    },
    {
      title: 'And growth there needs one less',
      given: { seats: [{ colonies: { brain: { size: 1 } }, adaptations: ['brain-kit'] }] },
      when: { act: { move: 'colonise', at: 'brain' } },
      rolls: [4],
      then: { seats: [{ colonies: { brain: { size: 2 } } }] },
    },
    {
      title: 'It is no help in the lung',
      given: { seats: [{ singles: { lung: 1 }, adaptations: ['brain-kit'] }] },
      when: { act: { move: 'extravasate', at: 'lung' } },
      rolls: [2],
      then: { seats: [{ singles: {}, colonies: {}, lost: 1 }] },
    },
  ],
})
