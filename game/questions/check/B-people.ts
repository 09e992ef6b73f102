import { defineQuestion } from '../define'

export default defineQuestion({
  stem: 'Someone lives with a cancer that has spread to a bone. What can a care team do?',
  options: {
    a: 'Scan the bone week by week until the cancer has gone',
    b: 'Keep the person company, as it is too late to treat',
    c: 'Treat the cancer and help with pain and daily life',
    d: 'Treat it as bone cancer, as bone is where it grows',
  },
  answer: 'c',
  why: 'Care can act on the cancer, on pain and on daily life, and it is planned with the person. The cancer still has the cell type of the place where it began.',
  topic: 'treatment',
  concepts: ['S2-42', 'S2-48', 'S3-49'],
  speaksFor: { b: 'MC15', d: 'MC03' },
  difficulty: 1,
})
