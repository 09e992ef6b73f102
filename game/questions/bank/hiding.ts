import { definePair } from '../define'

export default definePair({
  id: 'hiding',
  area: 'immunity',
  difficulty: 2,
  A: {
    stem: 'T cells read pieces of protein on the surface of cells. Which tumour cells do they find less often?',
    options: {
      a: 'Cells of a tumour, whatever its kind',
      b: 'Cells that show few of these pieces',
      c: 'Cells that keep still on purpose',
      d: 'Cells that have drifted for longer',
    },
    answer: 'b',
    why: 'The pieces are shown on a molecule called MHC-I. By chance some cells show few of them, and T cells notice those less often.',
    topic: 't-cells',
    concepts: ['S2-10', 'S2-19', 'S2-33'],
    speaksFor: { a: 'MC04', c: 'MC07' },
  },
  B: {
    stem: 'Some tumour cells carry PD-L1, which puts a brake on T cells. What does it change?',
    options: {
      a: 'T cells that meet these cells get a lot faster',
      b: 'T cells that meet these cells become tumour cells',
      c: 'T cells that meet these cells clear fewer of them',
      d: 'Little, as T cells respond to germs and to dust',
    },
    answer: 'c',
    why: 'PD-L1 is a brake that healthy cells use too. With it, a tumour cell is cleared less often, and some medicines release the brake.',
    topic: 't-cells',
    concepts: ['S2-10', 'S2-19', 'S2-33'],
    speaksFor: { b: 'MC05', d: 'MC04' },
  },
})
