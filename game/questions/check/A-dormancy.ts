import { defineQuestion } from '../define'

export default defineQuestion({
  stem: 'Someone was treated for breast cancer. Twelve years later, the same cancer is found in a bone. What is the likely reason?',
  options: {
    a: 'Bone cells had changed slowly, and become breast cells',
    b: 'Cells at rest had died, and a new cancer began in the bone',
    c: 'Cells had spread early, rested in the bone and then grown',
    d: 'Cells had drifted in the blood for years, and then settled',
  },
  answer: 'c',
  why: 'Tumour cells can rest in an organ for years, and some of them wake up and grow. Nobody is to blame when this happens.',
  topic: 'dormancy',
  concepts: ['S2-21', 'S3-32'],
  speaksFor: { a: 'MC03', b: 'MC13' },
  difficulty: 2,
})
