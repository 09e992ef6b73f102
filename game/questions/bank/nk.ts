import { definePair } from '../define'

export default definePair({
  id: 'nk',
  area: 'immunity',
  difficulty: 2,
  A: {
    stem: 'In the lungs of mice, NK cells met tumour cells that had just arrived. What came of it in the first hours?',
    options: {
      a: 'Most of the meetings helped it out of a vessel',
      b: 'Half of the meetings turned it into an NK cell',
      c: 'Half of the meetings cleared the tumour cell',
      d: 'Hardly a meeting did harm to a tumour cell',
    },
    answer: 'c',
    why: 'In the first 4 hours, half of the meetings cleared the tumour cell. After a day hardly any did, as the cells left showed less to NK cells.',
    topic: 'natural-killer-cells',
    concepts: ['S0-14', 'S1-07', 'S2-32'],
    speaksFor: { d: 'MC04' },
    sources: ['R22'],
    certainty: 'L',
  },
  B: {
    stem: 'What does the body do about tumour cells that drift in the blood or arrive in an organ?',
    options: {
      a: 'NK cells and T cells clear a lot of them',
      b: 'The liver turns them into healthy blood cells',
      c: 'It lets them be, as they are cells of its own',
      d: 'It notices them once a tumour has grown large',
    },
    answer: 'a',
    why: 'Immune cells find and clear most arrivals, without our noticing it. It is one reason why so few cells form new tumours.',
    topic: 'natural-killer-cells',
    concepts: ['S0-14', 'S1-07', 'S2-32'],
    speaksFor: { c: 'MC04', d: 'MC04' },
  },
})
