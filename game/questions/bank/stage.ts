import { definePair } from '../define'

export default definePair({
  id: 'stage',
  area: 'finding',
  difficulty: 1,
  A: {
    stem: 'What does the stage of a cancer tell?',
    options: {
      a: 'If it is worth care, which doctors then discuss',
      b: 'How long someone has had it, counted in years',
      c: 'How far it has spread, which helps to plan care',
      d: 'How much it hurts, which changes with the day',
    },
    answer: 'c',
    why: 'A stage says how far a cancer has got: the tumour, the nodes nearby and distant places. It guides care at every stage.',
    topic: 'soil-node',
    concepts: ['S2-35', 'S3-48'],
    speaksFor: { a: 'MC15' },
  },
  B: {
    stem: 'What puts most cancers at stage IV?',
    options: {
      a: 'Four tumours that lie side by side in one organ',
      b: 'A new tumour that has grown in a distant organ',
      c: 'A first tumour that is wider than four centimetres',
      d: 'A point in time from which on care is given up',
    },
    answer: 'b',
    why: 'Stage IV means that a cancer has reached a distant place. It is no end of care, which may slow it down or ease pain.',
    topic: 'treatment',
    concepts: ['S2-35', 'S3-48'],
    speaksFor: { d: 'MC15' },
  },
})
