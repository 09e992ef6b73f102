import { definePair } from '../define'

export default definePair({
  id: 'waking',
  area: 'growing',
  difficulty: 2,
  A: {
    stem: 'Chemotherapy acts on cells that divide. What does this mean for tumour cells at rest?',
    options: {
      a: 'They are dead by then, so treatment is done',
      b: 'They are hit the most, as they keep so still',
      c: 'They turn healthy, as they are left in peace',
      d: 'They may be spared, as they do not divide then',
    },
    answer: 'd',
    why: 'A cell at rest is alive but does not divide, so such medicines may pass it by. How to reach these cells is a field of research.',
    topic: 'dormancy',
    concepts: ['S2-21', 'S3-32', 'S2-39'],
    speaksFor: { a: 'MC13' },
  },
  B: {
    stem: 'Someone has been well for five years after breast cancer. What can be said about cells at rest?',
    options: {
      a: 'They have died, as five years is their limit',
      b: 'They have become cells of the organ they are in',
      c: 'They may be there still, and they need not wake up',
      d: 'They may soon wake up, as five years have passed',
    },
    answer: 'c',
    why: 'Tumour cells can rest for decades, and many never grow. Risk differs between cancers, and this says nothing about one person.',
    topic: 'dormancy',
    concepts: ['S2-21', 'S3-32', 'S2-22'],
    speaksFor: { a: 'MC13', b: 'MC03', d: 'MC13' },
    sources: ['R09', 'R39'],
    certainty: 'L',
  },
})
