import { definePair } from '../define'

export default definePair({
  id: 'early',
  area: 'whole',
  difficulty: 2,
  A: {
    stem: 'When can the first cells of a tumour leave for other places?',
    options: {
      a: 'In the days after a doctor has found the tumour',
      b: 'At times early on while the tumour is still tiny',
      c: 'As soon as the tumour has begun to cause some pain',
      d: 'From the time when the tumour has grown quite large',
    },
    answer: 'b',
    why: 'In a study of bowel cancer, cells were dated to have left while the tumour was still tiny in 17 of 21 people. Most cells that leave are lost.',
    topic: 'primary-tumour',
    concepts: ['S1-01', 'S3-04'],
    speaksFor: { d: 'MC06' },
    sources: ['R43b'],
    certainty: 'L',
  },
  B: {
    stem: 'A small tumour is taken out. Years later, cells of it grow in a distant organ. What is the likely reason?',
    options: {
      a: 'The cells had left early, when the tumour was tiny',
      b: 'The surgery had let air in, which made cells leave',
      c: 'The organ had made such cells by itself, over time',
      d: 'The tumour had been large before, but it was hidden',
    },
    answer: 'a',
    why: 'Spread need not wait for a large tumour: in a mouse model, most new tumours came from cells that had left early. Nobody is to blame for it.',
    topic: 'primary-tumour',
    concepts: ['S1-01', 'S3-04'],
    speaksFor: { b: 'MC17', c: 'MC03', d: 'MC06' },
    sources: ['R43'],
    certainty: 'L',
  },
})
