import { definePair } from '../define'

export default definePair({
  id: 'blood-cancers',
  area: 'whole',
  difficulty: 2,
  A: {
    stem: 'Leukaemia is a cancer of cells that form blood. Why does this game leave it out?',
    options: {
      a: 'Its cells are good for people, as blood is made anew',
      b: 'Its cells can be caught, so it is an illness of its own',
      c: 'Its cells are in the blood as it is, so its way differs',
      d: 'Its cells go the same way, so it would add little new',
    },
    answer: 'c',
    why: 'The game follows solid tumours, whose cells have to get into the blood first. Cells of a blood cancer are there already.',
    topic: 'primary-tumour',
    concepts: ['S1-01', 'S2-01'],
    speaksFor: { b: 'MC16', d: 'MC22' },
  },
  B: {
    stem: 'Cells of a solid tumour spread in steps. What is different in leukaemia, a cancer of cells that form blood?',
    options: {
      a: 'Its cells take the same steps, but at a higher speed',
      b: 'Its cells get about in blood without those first steps',
      c: 'Its cells come from a solid tumour that stays unseen',
      d: 'Its cells stay in the bones and keep out of the blood',
    },
    answer: 'b',
    why: 'Blood cells travel anyway, and so do the cells of a blood cancer. Most other cancers begin as a lump, and cells have to break out of it.',
    topic: 'primary-tumour',
    concepts: ['S1-01', 'S2-01'],
    speaksFor: { a: 'MC22', c: 'MC22' },
  },
})
