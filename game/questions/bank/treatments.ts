import { definePair } from '../define'

export default definePair({
  id: 'treatments',
  area: 'people',
  difficulty: 2,
  A: {
    stem: 'Which treatment can reach tumour cells in many parts of the body?',
    options: {
      a: 'Surgery that takes out one tumour',
      b: 'Medicines that travel with the blood',
      c: 'Radiation that is aimed at one spot',
      d: 'Sport that makes the blood run fast',
    },
    answer: 'b',
    why: 'Surgery and radiation work in one place, and medicines get wherever blood goes. Often a team combines them.',
    topic: 'treatment',
    concepts: ['S2-37', 'S2-38', 'S2-39'],
    speaksFor: { d: 'MC23' },
  },
  B: {
    stem: 'A first tumour was taken out. Why may someone be given a medicine as well?',
    options: {
      a: 'It can reach cells that left before the surgery',
      b: 'It makes blood run faster and rinses cells out',
      c: 'It clears up the scan so that cells show less',
      d: 'It glues the cells that are left to the organ',
    },
    answer: 'a',
    why: 'Some cells may have left early. Medicines travel with the blood, and some of them fit a trait of the tumour.',
    topic: 'treatment',
    concepts: ['S2-37', 'S2-39', 'S2-40'],
    speaksFor: { b: 'MC23', c: 'MC14' },
  },
})
