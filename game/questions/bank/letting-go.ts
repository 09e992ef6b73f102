import { definePair } from '../define'

export default definePair({
  id: 'letting-go',
  area: 'blood',
  difficulty: 2,
  A: {
    stem: 'Most cells need a hold on the tissue around them. What happens to many of those that drift in the blood?',
    options: {
      a: 'They turn into blood cells, as they float now',
      b: 'They begin to shut down, as they have lost it',
      c: 'They swell up in size, as they have more room',
      d: 'They do very well, as blood has much to offer',
    },
    answer: 'b',
    why: 'Cells without a hold often start a shutdown of their own. That is one more reason why the blood is no safe ride.',
    topic: 'circulation',
    concepts: ['S2-12', 'S1-08'],
    speaksFor: { d: 'MC08' },
  },
  B: {
    stem: 'What makes the blood a risky place for a tumour cell?',
    options: {
      a: 'The pull, the NK cells and the loss of a hold',
      b: 'The air from the lungs, the cold and the salt',
      c: 'Rather little, as blood carries cells with care',
      d: 'The acid of the gut, the heat and the darkness',
    },
    answer: 'a',
    why: 'The flow pulls, NK cells clear, and cells without a hold may shut down. Blood does not pass through the juice of the stomach.',
    topic: 'circulation',
    concepts: ['S2-12', 'S1-07', 'S1-08'],
    speaksFor: { c: 'MC08' },
  },
})
