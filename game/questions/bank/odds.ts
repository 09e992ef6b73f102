import { definePair } from '../define'

export default definePair({
  id: 'odds',
  area: 'growing',
  difficulty: 3,
  A: {
    stem: 'Of 10,000 cells, 80% left the vessels. Of these, 1 in 40 began to grow, and of those 1 in 100 grew large. How many is that?',
    options: {
      a: 'About 20 large tumours',
      b: 'About 2 large tumours',
      c: 'About 200 large tumours',
      d: 'About 8,000 large tumours',
    },
    answer: 'b',
    why: 'Of 10,000 cells, 8,000 got out, 200 began to grow, and 2 grew large. These shares were seen in the liver of mice.',
    topic: 'colonisation',
    concepts: ['S0-15', 'S1-13', 'S3-04'],
    speaksFor: { d: 'MC01' },
    sources: ['R01'],
    certainty: 'L2',
  },
  B: {
    stem: 'In a model of people with breast cancer, 1 cell in 60 million formed a new tumour. How many would 180 million cells form?',
    options: {
      a: 'About 3 new tumours',
      b: 'Millions of tumours',
      c: 'A million new tumours',
      d: 'About 60 new tumours',
    },
    answer: 'a',
    why: 'Three times 60 million is 180 million, so it makes about 3. Nearly all cells that leave a tumour come to nothing.',
    topic: 'colonisation',
    concepts: ['S0-15', 'S3-04'],
    speaksFor: { b: 'MC01', c: 'MC01' },
    sources: ['R06'],
    certainty: 'L',
  },
})
