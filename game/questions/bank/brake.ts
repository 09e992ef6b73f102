import { definePair } from '../define'

export default definePair({
  id: 'brake',
  area: 'immunity',
  difficulty: 3,
  A: {
    stem: 'Some medicines release a brake on T cells. What is the idea behind them?',
    options: {
      a: 'T cells do little, so the medicine does their work',
      b: 'T cells that were held back can clear tumour cells',
      c: 'T cells will cure it in full, so the rest can stop',
      d: 'T cells that are worn out can have a good long sleep',
    },
    answer: 'b',
    why: 'The brake protects healthy tissue, but tumour cells can use it as well. Without it, T cells may find and clear more of them again.',
    topic: 'treatment',
    concepts: ['S2-41', 'S2-45', 'S2-33'],
    speaksFor: { a: 'MC04', c: 'MC25' },
  },
  B: {
    stem: 'Medicines that release the brake of T cells help some people much, and others little. What is one reason?',
    options: {
      a: 'Some people have too little faith in a medicine',
      b: 'T cells see germs, and a tumour is out of reach',
      c: 'T cells are used up when a person turns eighteen',
      d: 'Some tumours show T cells little to find them by',
    },
    answer: 'd',
    why: 'A T cell needs a piece of protein that it can read. Where a tumour shows few of them, T cells find little, with or without a brake.',
    topic: 't-cells',
    concepts: ['S2-41', 'S2-33'],
    speaksFor: { a: 'MC17', b: 'MC04' },
  },
})
