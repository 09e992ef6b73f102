import { defineQuestion } from '../define'

export default defineQuestion({
  stem: 'A tumour cell drifts in the blood. What does the flow do to it?',
  options: {
    a: 'It pulls at the cell, as layers of blood slide past',
    b: 'It carries the cell softly, as a calm river would do',
    c: 'It rinses the cell out, as the kidneys clean blood',
    d: 'It warms the cell up, as blood rubs along its side',
  },
  answer: 'a',
  why: 'Layers of blood slide past each other and rub along the cell. This pull is called shear stress, and it can damage the cell.',
  topic: 'circulation',
  concepts: ['S0-13', 'S1-08', 'S2-11', 'S3-16'],
  speaksFor: { b: 'MC08', c: 'MC23' },
  difficulty: 2,
})
