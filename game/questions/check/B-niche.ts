import { defineQuestion } from '../define'

export default defineQuestion({
  stem: 'In mice, cells from the bone marrow gathered in an organ before any tumour cell came. What led to this?',
  options: {
    a: 'Germs that had got into the organ by then',
    b: 'Chance while the organ waited for new cells',
    c: 'Plans of the tumour cells for a later stay',
    d: 'Signals of the tumour that had gone ahead',
  },
  answer: 'd',
  why: 'Signals of a tumour can reach an organ first, and the organ takes part. Cells from the marrow help to make a spot, the niche, where tumour cells settle more easily.',
  topic: 'niche',
  concepts: ['S3-33', 'S3-34', 'S3-36'],
  speaksFor: { b: 'MC19', c: 'MC07' },
  difficulty: 2,
})
