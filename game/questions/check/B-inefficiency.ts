import { defineQuestion } from '../define'

export default defineQuestion({
  stem: 'A tumour can shed a great many cells into the blood, and yet few new tumours form. What is the reason?',
  options: {
    a: 'Most of the cells are lost or do not start to grow',
    b: 'Most of the cells form tumours that stay hidden',
    c: 'Most of the cells wait in the blood until they meet',
    d: 'Most of the cells change into healthy blood cells',
  },
  answer: 'a',
  why: 'The flow, immune cells and a strange organ stop nearly all of them. In a model of people with breast cancer, there was about one new tumour for 60 million such cells.',
  topic: 'circulation',
  concepts: ['S0-15', 'S3-04', 'S3-19', 'S3-25'],
  speaksFor: { b: 'MC01' },
  difficulty: 2,
  sources: ['R06'],
  certainty: 'L',
})
