import { definePair } from '../define'

export default definePair({
  id: 'mixture',
  area: 'invasion',
  difficulty: 2,
  A: {
    stem: 'What are the cells of one large tumour like?',
    options: {
      a: 'They are copies, as they come from one and the same cell',
      b: 'They are the same, as one changed gene made them grow',
      c: 'They are strangers, as they came from many other organs',
      d: 'They differ, as their genes have changed in many ways',
    },
    answer: 'd',
    why: 'Each time cells divide, copying errors change some genes. Growth genes get stuck on and brakes go off, so a tumour becomes a mix of cells.',
    topic: 'primary-tumour',
    concepts: ['S2-27', 'S2-28', 'S2-29'],
    speaksFor: { a: 'MC18', b: 'MC18' },
  },
  B: {
    stem: 'How does a healthy cell usually turn into a tumour cell?',
    options: {
      a: 'One gene changes, and from then on it runs the cell',
      b: 'Some new genes come in, which some cells take from food',
      c: 'Several genes change: some get stuck on, some go off',
      d: 'Old genes wear out, and the cell grows to save them',
    },
    answer: 'c',
    why: 'Genes that drive growth, the oncogenes, get stuck on. Genes that slow it, the tumour suppressors, go off, and it takes several such changes.',
    topic: 'primary-tumour',
    concepts: ['S2-27', 'S2-28', 'S2-29', 'S2-30'],
    speaksFor: { a: 'MC18' },
  },
})
