import { definePair } from '../define'

export default definePair({
  id: 'slow-flow',
  area: 'leaving',
  difficulty: 2,
  A: {
    stem: 'Where do drifting tumour cells mostly come to a stop, and why is it there?',
    options: {
      a: 'In the finest vessels, as they are narrow and slow',
      b: 'In the organ they like, as they have looked for it',
      c: 'In the widest arteries, as there is plenty of room',
      d: 'In one place or another, as chance has it that day',
    },
    answer: 'a',
    why: 'The finest vessels are about as narrow as a cell, and the blood in them is slow. There a cell can get stuck or hold on to the wall.',
    topic: 'extravasation',
    concepts: ['S0-18', 'S0-19', 'S3-20'],
    speaksFor: { b: 'MC07', d: 'MC02' },
  },
  B: {
    stem: 'A tumour cell leaves a small vessel. What does it do first?',
    options: {
      a: 'It checks if the organ outside would suit it',
      b: 'It shrinks, until it can pass through a pore',
      c: 'It sticks to the lining, where the flow is slow',
      d: 'It speeds up, so that it can break the wall',
    },
    answer: 'c',
    why: 'A cell first has to hold on to the wall, and this works best where the flow is slow. Then it squeezes out.',
    topic: 'extravasation',
    concepts: ['S0-18', 'S0-19', 'S2-16'],
    speaksFor: { a: 'MC07' },
  },
})
