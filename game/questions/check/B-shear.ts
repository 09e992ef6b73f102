import { defineQuestion } from '../define'

export default defineQuestion({
  stem: 'A tumour cell gets from a slow vein into a fast artery. What changes for it?',
  options: {
    a: 'The ride gets smoother, and it is safer than before',
    b: 'The blood gets faster, and it is rinsed from the body',
    c: 'The blood gets warmer, and it soon begins to divide',
    d: 'The pull gets stronger, and it may come to some harm',
  },
  answer: 'd',
  why: 'The pull of the flow, or shear stress, is low in veins and higher in arteries. In a lab device, a strong pull damaged more tumour cells than a weak one.',
  topic: 'circulation',
  concepts: ['S0-13', 'S1-08', 'S2-11', 'S3-16'],
  speaksFor: { a: 'MC08', b: 'MC23' },
  difficulty: 2,
})
