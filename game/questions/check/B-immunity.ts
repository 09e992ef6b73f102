import { defineQuestion } from '../define'

export default defineQuestion({
  stem: 'Macrophages are immune cells that swallow what is worn out. What do they do in a tumour?',
  options: {
    a: 'Some swallow tumour cells, and the rest leave them alone',
    b: 'Some swallow tumour cells, and some let them into vessels',
    c: 'Some turn into tumour cells, and some go into vessels',
    d: 'Some swallow germs there, and the rest leave cells alone',
  },
  answer: 'b',
  why: 'They have two sides. In mice, tumour cells got into the blood at spots where a macrophage opens the wall of a vessel for a moment.',
  topic: 'intravasation',
  concepts: ['S0-12', 'S2-31', 'S2-32', 'S2-34'],
  speaksFor: { a: 'MC05', d: 'MC04' },
  difficulty: 2,
})
