import { definePair } from '../define'

export default definePair({
  id: 'nucleus',
  area: 'leaving',
  difficulty: 3,
  A: {
    stem: 'A cell squeezes through the wall of a vessel. Which part of it needs the widest gap?',
    options: {
      a: 'The membrane, since it is on the outside',
      b: 'The nucleus, since it is large and stiff',
      c: 'The ribosomes, since there are so many',
      d: 'The cytosol, since it is most of the cell',
    },
    answer: 'b',
    why: 'The nucleus is the largest stiff part of a cell, so a gap has to form for it. The rest of the cell is soft and flows after it.',
    topic: 'extravasation',
    concepts: ['S0-09', 'S0-20', 'S0-21'],
    speaksFor: {},
  },
  B: {
    stem: 'Which way can a cell take through the lining of a vessel?',
    options: {
      a: 'Over the edge, where the vessel ends',
      b: 'Through a valve, which lies in its wall',
      c: 'Between two lining cells, or through one',
      d: 'Into a nerve, which leads out of it',
    },
    answer: 'c',
    why: 'A cell pushes out thin feet and gets between two lining cells or straight through one. Either way, its nucleus needs the widest gap.',
    topic: 'extravasation',
    concepts: ['S0-09', 'S0-10', 'S0-20'],
    speaksFor: {},
  },
})
