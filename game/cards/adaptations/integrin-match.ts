import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'integrin-match',
  title: 'Integrin match',
  cost: 1,
  effects: [{ kind: 'shift', test: 'growth', by: -1, organs: ['liver', 'brain', 'adrenal'] }],
  biology:
    'Integrins are proteins with which a cell grips the fibres around it. Each kind fits certain fibres, and cells whose grip happens to fit a new organ last longer there.',
  deeper:
    'An integrin is a pair of chains. In mice, vesicles with one of two α6 pairs ended up in the lung and vesicles with αvβ5 in the liver, and fibronectin laid down in advance offers one more handhold. Grip is half of the story only: a model of blood flow alone accounted for about 40% of where deposits are found at autopsy, so flow and fit both count. A match with one organ is no match with the next.',
  sources: ['R30', 'R31', 'R46'],
  certainty: 'L',
  concepts: ['S1-11', 'S1-18', 'S3-31'],
  misconceptions: ['MC21'],
  topics: ['holding-on', 'colonisation'],
  leavesOut:
    'Which integrin fits which organ is far less tidy than one card can say; the three organs are a choice of the game.',
  examples: [
    {
      title: 'Growth in the liver needs one less',
      given: { seats: [{ colonies: { liver: { size: 1 } }, adaptations: ['integrin-match'] }] },
      when: { act: { move: 'colonise', at: 'liver' } },
      rolls: [3],
      then: { seats: [{ colonies: { liver: { size: 2 } } }] },
    },
    {
      title: 'In the lung the grip does not fit',
      given: { seats: [{ colonies: { lung: { size: 1 } }, adaptations: ['integrin-match'] }] },
      when: { act: { move: 'colonise', at: 'lung' } },
      rolls: [3],
      then: { seats: [{ colonies: { lung: { size: 1 } } }] },
    },
  ],
})
