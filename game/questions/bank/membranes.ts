import { definePair } from '../define'

export default definePair({
  id: 'membranes',
  area: 'entering',
  difficulty: 2,
  A: {
    stem: 'What lies between a cell in the tissue and the blood inside a small vessel?',
    options: {
      a: 'A thick layer of bone with a few holes in it',
      b: 'The open side of the vessel, where cells fall in',
      c: 'A layer of air, and after that a layer of fat',
      d: 'The vessel’s own basement membrane and its lining',
    },
    answer: 'd',
    why: 'A dense sheet, the basement membrane, wraps the vessel, and thin lining cells form its inside. A tumour cell has to pass both.',
    topic: 'intravasation',
    concepts: ['S0-02', 'S0-07', 'S1-05'],
    speaksFor: {},
  },
  B: {
    stem: 'A tumour cell has passed the dense sheet of its own tissue and lies beside a blood vessel. What is still in its way?',
    options: {
      a: 'The same dense sheet, which has to be crossed again',
      b: 'A piece of bone, and then an open vessel end',
      c: 'A second dense sheet, and then the inner lining',
      d: 'A valve of the vessel, which opens and shuts',
    },
    answer: 'c',
    why: 'There are two such sheets: one around the tissue, which lies behind it, and one around the vessel. The lining comes after that.',
    topic: 'intravasation',
    concepts: ['S0-07', 'S1-05', 'S1-03'],
    speaksFor: {},
  },
})
