import { definePair } from '../define'

export default definePair({
  id: 'first-stop',
  area: 'organs',
  difficulty: 2,
  A: {
    stem: 'Kidney cancer that has spread is often found in the lungs. What does the blood have to do with it?',
    options: {
      a: 'It takes cells to the organ that they chose',
      b: 'It is mixed so well that chance decides it',
      c: 'Veins take it from there to the lungs first',
      d: 'It picks up the cells in the air of the lungs',
    },
    answer: 'c',
    why: 'Veins from most of the body lead to the heart, then to the lungs. Many cells stop in the fine vessels there, but a stop is not yet growth.',
    topic: 'soil-lung',
    concepts: ['S3-20', 'S3-26', 'S3-39'],
    speaksFor: { a: 'MC07', b: 'MC02' },
  },
  B: {
    stem: 'Blood from the lungs goes to the heart and then out into the arteries. What does this mean for lung cancer cells?',
    options: {
      a: 'They may get to the liver first where blood is cleaned',
      b: 'They get to pick an artery, and so the organ they like',
      c: 'They get spread out evenly, as arteries lead around',
      d: 'They may get to brain and bone with no filter before',
    },
    answer: 'd',
    why: 'What leaves the lungs meets no fine vessels before it reaches the organs. So the brain and bones may be the first stop for such cells.',
    topic: 'seed-and-soil',
    concepts: ['S3-20', 'S3-26', 'S3-39'],
    speaksFor: { b: 'MC07', c: 'MC02' },
  },
})
