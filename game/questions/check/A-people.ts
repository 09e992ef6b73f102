import { defineQuestion } from '../define'

export default defineQuestion({
  stem: 'When cancer has spread to a distant organ, doctors call it stage IV. What does this mean for care?',
  options: {
    a: 'Care can begin, as the cancer has now reached four organs',
    b: 'Care goes on, to slow the cancer down and to live well',
    c: 'Care comes to an end, as it is now too late to treat it',
    d: 'Care means surgery, as the cancer now has to be taken out',
  },
  answer: 'b',
  why: 'Care can help at every stage: it can slow the cancer down and ease pain. Some people live long with it, and a few are cured.',
  topic: 'treatment',
  concepts: ['S2-42', 'S3-48', 'S3-49'],
  speaksFor: { c: 'MC15' },
  difficulty: 1,
})
