import { definePair } from '../define'

export default definePair({
  id: 'chance',
  area: 'invasion',
  difficulty: 2,
  A: {
    stem: 'Some cells of a tumour last longer in the blood than others. How did they come by this trait?',
    options: {
      a: 'By chance: genes changed, and such cells lived on',
      b: 'By practice: the cells grew strong on their way',
      c: 'By plan: the cells got ready, as blood is rough',
      d: 'By order: the brain spoke, and the cells changed',
    },
    answer: 'a',
    why: 'Copying errors change genes by chance, and most of them do nothing or do harm. Now and then one helps a cell to live on; no cell plans this.',
    topic: 'mutation-and-selection',
    concepts: ['S2-27'],
    speaksFor: { b: 'MC07', c: 'MC07' },
  },
  B: {
    stem: 'A medicine clears most cells of a tumour, but a few live on. How did these few come to stand it?',
    options: {
      a: 'They were healthy cells and had been spared',
      b: 'They differed by chance, and so they were left',
      c: 'They noticed it in time, and so they changed',
      d: 'They learned from others how one stands it',
    },
    answer: 'b',
    why: 'Cells of a tumour differ by chance. Those that happen to stand a medicine are left and divide, so more and more cells are like them.',
    topic: 'mutation-and-selection',
    concepts: ['S2-27'],
    speaksFor: { c: 'MC07', d: 'MC07' },
  },
})
