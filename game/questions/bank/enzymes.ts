import { definePair } from '../define'

export default definePair({
  id: 'enzymes',
  area: 'invasion',
  difficulty: 1,
  A: {
    stem: 'A thin, dense sheet keeps tissues apart. What helps some tumour cells through it?',
    options: {
      a: 'Enzymes that cut the proteins of the sheet',
      b: 'Acids from food that soften up the sheet',
      c: 'Hairs that beat on it until it falls apart',
      d: 'Germs that eat little holes in the sheet',
    },
    answer: 'a',
    why: 'Enzymes called proteases, such as MMPs, cut the proteins of the sheet and open a path. The sheet is the basement membrane.',
    topic: 'local-invasion',
    concepts: ['S0-08', 'S2-05', 'S3-09', 'S3-11'],
    speaksFor: {},
  },
  B: {
    stem: 'MMPs are enzymes that cut proteins. Who makes them where tumour cells push into tissue?',
    options: {
      a: 'The gut, which needs them to break down the food',
      b: 'The germs, which get in through a cut in the skin',
      c: 'The tumour cells, while the healthy cells rest',
      d: 'The tumour cells, and healthy cells around them',
    },
    answer: 'd',
    why: 'Healthy helpers near a tumour, such as fibroblasts, can make these enzymes too. What they cut turns into a path for cells.',
    topic: 'local-invasion',
    concepts: ['S0-08', 'S3-09', 'S3-10', 'S3-11', 'S2-26'],
    speaksFor: {},
  },
})
