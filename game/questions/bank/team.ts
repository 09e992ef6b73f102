import { definePair } from '../define'

export default definePair({
  id: 'team',
  area: 'people',
  difficulty: 1,
  A: {
    stem: 'Two people have breast cancer, and their treatment differs. What is a good reason?',
    options: {
      a: 'It is better for those who are more hopeful',
      b: 'It is fitted to the cancer and to the person',
      c: 'It is a matter of luck, as tumours are alike',
      d: 'It is done in turn, as there is one machine',
    },
    answer: 'b',
    why: 'A plan looks at type, stage and traits of the cancer, and at the person. The aim is to do much good and little harm.',
    topic: 'treatment',
    concepts: ['S2-46', 'S2-47', 'S2-48'],
    speaksFor: { a: 'MC17', c: 'MC18' },
  },
  B: {
    stem: 'A surgeon, a nurse and two other doctors meet about one person’s cancer. What for?',
    options: {
      a: 'To treat it like others, as tumours are the same',
      b: 'To agree on one drug that cures it once and for good',
      c: 'To plan care that fits it, together with the person',
      d: 'To find out what the person has done to bring it on',
    },
    answer: 'c',
    why: 'Each of them knows another side of it, so the care fits together. The person it is about has a say.',
    topic: 'finding-and-naming',
    concepts: ['S2-46', 'S2-48', 'S2-49'],
    speaksFor: { a: 'MC18', b: 'MC25', d: 'MC17' },
  },
})
