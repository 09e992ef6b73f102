import { definePair } from '../define'

export default definePair({
  id: 'after-exit',
  area: 'leaving',
  difficulty: 2,
  A: {
    stem: 'A tumour cell has just left a vessel in the liver. What lies ahead of it?',
    options: {
      a: 'A way back in, as it belongs to another organ',
      b: 'Little more, as it has now formed a second tumour',
      c: 'The hardest part for most cells, which is to grow',
      d: 'A rest in safety, as immune cells stay in the blood',
    },
    answer: 'c',
    why: 'To get out is the last step in a vessel, but it is not the last one. The cell has to get through tissue, settle and grow.',
    topic: 'two-crossings',
    concepts: ['S0-22', 'S0-23', 'S0-24', 'S1-10'],
    speaksFor: { b: 'MC10' },
  },
  B: {
    stem: 'In the liver of mice, most of the tumour cells got out of the vessels. How did it go on?',
    options: {
      a: 'Few of them began to grow, and fewer grew large',
      b: 'Few of them were alive, and those were growing',
      c: 'Most of them formed large tumours within days',
      d: 'Most of them went back into the blood to drift on',
    },
    answer: 'a',
    why: 'About 80% got out, but about 1 cell in 5,000 formed a large tumour. Many of the others stayed there as single cells at rest.',
    topic: 'two-crossings',
    concepts: ['S0-23', 'S0-24', 'S1-10', 'S3-25'],
    speaksFor: { c: 'MC10' },
    sources: ['R01'],
    certainty: 'L2',
  },
})
