import { defineQuestion } from '../define'

export default defineQuestion({
  stem: 'You follow 10,000 cells that have left a tumour. What becomes of most of them?',
  options: {
    a: 'They go back to the tumour that they came from',
    b: 'They turn into cells of the organ that they reach',
    c: 'They settle in other places and form new tumours',
    d: 'They die or stop long before they form a tumour',
  },
  answer: 'd',
  why: 'They die on the way, come to rest or stop growing later on. In one study with mice, about 1 cell in 5,000 formed a large tumour.',
  topic: 'colonisation',
  concepts: ['S0-15', 'S3-04', 'S3-19'],
  speaksFor: { c: 'MC01' },
  difficulty: 2,
  sources: ['R01'],
  certainty: 'L2',
})
