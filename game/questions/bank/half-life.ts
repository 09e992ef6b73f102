import { definePair } from '../define'

export default definePair({
  id: 'half-life',
  area: 'blood',
  difficulty: 3,
  A: {
    stem: 'Say that half of the tumour cells in the blood are lost in 2 hours. Of 800 cells, how many are left after 6 hours?',
    options: {
      a: 'About 100 cells',
      b: 'About 400 cells',
      c: 'About 800 cells',
      d: 'About 200 cells',
    },
    answer: 'a',
    why: 'Six hours halve them three times: 800, 400, 200, 100. In one study, half of such cells were gone in 1 to 2.4 hours.',
    topic: 'circulation',
    concepts: ['S0-15', 'S3-19'],
    speaksFor: { c: 'MC08' },
    sources: ['R09'],
    certainty: 'L',
  },
  B: {
    stem: 'Say that half of the tumour cells in the blood are lost in 1 hour. Of 400 cells, how many are left after 3 hours?',
    options: {
      a: 'About 200 cells',
      b: 'About 400 cells',
      c: 'About 130 cells',
      d: 'About 50 cells',
    },
    answer: 'd',
    why: 'Three hours halve them three times: 400, 200, 100, 50. Blood is no safe ride: in people, half of such cells were gone within hours.',
    topic: 'circulation',
    concepts: ['S0-15', 'S3-19'],
    speaksFor: { b: 'MC08' },
    sources: ['R09'],
    certainty: 'L',
  },
})
