import { defineQuestion } from '../define'

export default defineQuestion({
  stem: 'In the liver of mice, many tumour cells stayed single and alive, but at rest. What may become of such cells?',
  options: {
    a: 'They stay still for good, because cells at rest are dying',
    b: 'They may rest on for a long time, or wake up and grow',
    c: 'They start to grow soon, because they have settled there',
    d: 'They may turn into liver cells, or go back to the tumour',
  },
  answer: 'b',
  why: 'A cell at rest is not a dead cell. Some wake up and grow later, and many never do.',
  topic: 'dormancy',
  concepts: ['S2-21', 'S3-32'],
  speaksFor: { a: 'MC13', c: 'MC01' },
  difficulty: 2,
})
