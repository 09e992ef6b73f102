import { definePair } from '../define'

export default definePair({
  id: 'emt',
  area: 'invasion',
  difficulty: 3,
  A: {
    stem: 'In EMT, cells loosen and move more. Which view of it fits the studies best?',
    options: {
      a: 'It is final, and cells that have loosened stay loose',
      b: 'It is needed in full, and cells that spread keep it',
      c: 'It is often partial, and to turn back can help growth',
      d: 'It is a kind of death, and the loose cells fade away',
    },
    answer: 'c',
    why: 'In mice, a switch that could turn back gave more metastases than a locked one. Two studies that traced cells saw spread without full EMT.',
    topic: 'emt',
    concepts: ['S3-06', 'S3-07', 'S1-17', 'S2-06', 'S2-07'],
    speaksFor: { a: 'MC11', b: 'MC11' },
    sources: ['R40', 'R41'],
    certainty: 'L',
  },
  B: {
    stem: 'EMT loosens cells. In some mice it was locked on, in others it could turn back. What came of it?',
    options: {
      a: 'New tumours were rarer where it was locked on',
      b: 'New tumours were rarer where it could turn back',
      c: 'New tumours were about as common in either group',
      d: 'New tumours were of another type if it was on',
    },
    answer: 'a',
    why: 'Loose cells move, but settled cells grow better. So a change that could turn back led to new tumours in more mice than a locked one did.',
    topic: 'emt',
    concepts: ['S3-06', 'S3-07', 'S1-17'],
    speaksFor: { b: 'MC11' },
    sources: ['R40'],
    certainty: 'L',
  },
})
