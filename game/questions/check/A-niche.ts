import { defineQuestion } from '../define'

export default defineQuestion({
  stem: 'What can a tumour do to a distant organ before its cells get there?',
  options: {
    a: 'Send out signals that change the organ',
    b: 'Leave it as it is until its cells arrive',
    c: 'Draw off the blood that the organ needs',
    d: 'Turn healthy cells there into tumour cells',
  },
  answer: 'a',
  why: 'In mice, signals and tiny parcels from a tumour changed a distant organ first. Such a prepared spot is called a niche.',
  topic: 'niche',
  concepts: ['S3-33', 'S3-34', 'S3-36', 'S3-35', 'S3-37'],
  speaksFor: { b: 'MC19' },
  difficulty: 2,
})
