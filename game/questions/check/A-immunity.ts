import { defineQuestion } from '../define'

export default defineQuestion({
  stem: 'What do the many kinds of immune cells do when they meet tumour cells?',
  options: {
    a: 'Some clear tumour cells, and the rest leave them alone',
    b: 'Some help tumour cells, and the rest leave them alone',
    c: 'Some clear tumour cells, and some help them to move on',
    d: 'Some clear tumour cells, and some turn into such cells',
  },
  answer: 'c',
  why: 'NK cells and T cells clear many tumour cells. But some phagocytes, which are immune cells too, can help tumour cells into a vessel.',
  topic: 'phagocytes',
  concepts: ['S0-14', 'S2-31', 'S2-32', 'S2-34'],
  speaksFor: { a: 'MC05', b: 'MC04' },
  difficulty: 2,
})
