import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'unstable-genome',
  title: 'Unstable genome',
  cost: 2,
  effects: [
    { kind: 'discount', by: 1 },
    { kind: 'limit', of: 'adaptations', by: 2 },
  ],
  biology:
    'Some tumour cells copy or share out their DNA with many errors. Most changes do nothing or harm the cell, but among many variants one happens to fit more often.',
  deeper:
    'Errors can switch growth genes (oncogenes) on or tumour-suppressor genes off, and whole chromosomes can be shared out unevenly. Much of this serves the first tumour: few mutations have been tied to spreading as such, and in a modelling study its frequency looked largely non-genetic, so lasting states without mutation count too. Too many errors ruin a cell, and some treatments work by adding to them.',
  sources: ['R76', 'textbook', 'S2'],
  certainty: 'M-H',
  concepts: ['S2-27', 'S2-28', 'S2-29'],
  misconceptions: ['MC07', 'MC18'],
  topics: ['mutation-and-selection'],
  leavesOut:
    'The harm that most errors do to the clone itself is not played; here instability only brings more offers within reach.',
  examples: [
    {
      title: 'An adaptation that costs 1 is free',
      given: {
        seats: [{ adaptations: ['unstable-genome'], offers: ['integrin-match'], cubes: 0 }],
      },
      when: { act: { move: 'fix', adaptation: 'integrin-match' } },
      then: { seats: [{ adaptations: ['unstable-genome', 'integrin-match'], cubes: 0 }] },
    },
    {
      title: 'A fifth adaptation finds room, and none costs less than nothing',
      given: {
        seats: [
          {
            adaptations: ['unstable-genome', 'met', 'cd47-high', 'brain-kit'],
            offers: ['mhc-i-low'],
            cubes: 1,
          },
        ],
      },
      when: { act: { move: 'fix', adaptation: 'mhc-i-low' } },
      then: {
        seats: [
          {
            adaptations: ['unstable-genome', 'met', 'cd47-high', 'brain-kit', 'mhc-i-low'],
            cubes: 1,
          },
        ],
      },
    },
  ],
})
