import { defineQuestion } from '../define'

export default defineQuestion({
  stem: 'Which steps usually lead from a first tumour in the kidney to a second one in the lung?',
  options: {
    a: 'Get into the blood, break out of the tissue, travel, grow, get out of the blood',
    b: 'Break out of the tissue, get into the blood, travel, grow, get out of the blood',
    c: 'Break out of the tissue, get into the blood, travel, get out of the blood, grow',
    d: 'Get into the blood, break out of the tissue, travel, get out of the blood, grow',
  },
  answer: 'c',
  why: 'Tissue lies between the tumour and a vessel, so a cell has to cross it first. When it is out of the blood again, the hardest part may still lie ahead: to grow.',
  topic: 'colonisation',
  concepts: ['S1-02', 'S1-04', 'S1-06', 'S1-09', 'S1-11', 'S2-04'],
  speaksFor: { a: 'MC10', b: 'MC10' },
  difficulty: 1,
})
