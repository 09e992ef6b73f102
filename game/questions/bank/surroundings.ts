import { definePair } from '../define'

export default definePair({
  id: 'surroundings',
  area: 'invasion',
  difficulty: 2,
  A: {
    stem: 'What is it like for cells deep in a tumour, far from a vessel?',
    options: {
      a: 'Food is plentiful there, so they divide the fastest',
      b: 'Germs gather there, so the cells swell up and burst',
      c: 'It is as elsewhere, for tumours need little blood',
      d: 'Oxygen is short there, so some die and some change',
    },
    answer: 'd',
    why: 'Oxygen gets just a short way from a vessel, and the tissue turns acid. Many cells die there; some switch other genes on and live on.',
    topic: 'primary-tumour',
    concepts: ['S2-23', 'S2-24', 'S2-25'],
    speaksFor: { c: 'MC20' },
  },
  B: {
    stem: 'Where in a tumour do cells run short of oxygen first?',
    options: {
      a: 'Far from a vessel, as oxygen gets just so far',
      b: 'Close to a vessel, as the flow takes it away',
      c: 'In hardly a place, as tumours live without it',
      d: 'At the outer rim, as the organ presses on it',
    },
    answer: 'a',
    why: 'Oxygen seeps out of vessels and is used up on the way. So tumour cells depend on what is around them, such as vessels and helper cells.',
    topic: 'primary-tumour',
    concepts: ['S2-23', 'S2-24', 'S1-19'],
    speaksFor: { c: 'MC20' },
  },
})
