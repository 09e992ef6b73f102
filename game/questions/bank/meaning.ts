import { definePair } from '../define'

export default definePair({
  id: 'meaning',
  area: 'whole',
  difficulty: 1,
  A: {
    stem: 'What does it mean when a cancer has spread to a distant organ?',
    options: {
      a: 'A germ has brought the cancer over from someone else',
      b: 'Cells of that organ have begun a cancer of their own',
      c: 'Cells of the first tumour have formed a new one there',
      d: 'The first tumour has grown until it touches that organ',
    },
    answer: 'c',
    why: 'In metastasis, cells of a tumour form new tumours in other organs. The new tumour is made of the same kind of cells as the first one.',
    topic: 'metastasis',
    concepts: ['S1-01', 'S3-01', 'S2-03'],
    speaksFor: { a: 'MC16', b: 'MC03' },
  },
  B: {
    stem: 'Bowel cancer has spread to the liver. What is found in the liver?',
    options: {
      a: 'A tumour made of cells that grew up in the liver',
      b: 'A tumour that a germ from outside has set off there',
      c: 'A tumour that has slid over from the bowel as a whole',
      d: 'A tumour made of cells that came from the bowel',
    },
    answer: 'd',
    why: 'Cells from the bowel formed the new tumour, and they keep their type. So it is still bowel cancer, now in a second place.',
    topic: 'secondary-tumour',
    concepts: ['S1-01', 'S3-01', 'S1-14'],
    speaksFor: { a: 'MC03', b: 'MC16' },
  },
})
