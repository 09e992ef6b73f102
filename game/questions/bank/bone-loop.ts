import { definePair } from '../define'

export default definePair({
  id: 'bone-loop',
  area: 'organs',
  difficulty: 3,
  A: {
    stem: 'Some tumour cells in bone cause bone to be broken down faster. How can this help the cells?',
    options: {
      a: 'Bone keeps out of it, which leaves them in peace',
      b: 'Bone turns into tumour, which adds to their mass',
      c: 'Bone sets free growth factors, which act on them',
      d: 'Bone gets hollow, which lets in air for them',
    },
    answer: 'c',
    why: 'Growth factors lie stored in bone and are set free as it is broken down. They help the tumour cells, which then send more of their signal.',
    topic: 'soil-bone',
    concepts: ['S1-12', 'S1-19', 'S3-31'],
    speaksFor: { a: 'MC19', b: 'MC03' },
    sources: ['R66'],
    certainty: 'L',
  },
  B: {
    stem: 'In bone, some tumours start a loop that keeps itself going. How does it run?',
    options: {
      a: 'Bone cells become tumour cells, and they make bone',
      b: 'Tumour signals break bone down, and that feeds growth',
      c: 'Bone signals cool the tumour, and so it needs rest',
      d: 'Tumour cells divide, while the bone just holds them',
    },
    answer: 'b',
    why: 'A signal of the tumour speeds up cells that dissolve bone, and bone then frees growth factors. The organ takes part in it.',
    topic: 'soil-bone',
    concepts: ['S1-12', 'S1-19', 'S3-31'],
    speaksFor: { a: 'MC03', d: 'MC19' },
    sources: ['R66'],
    certainty: 'L',
  },
})
