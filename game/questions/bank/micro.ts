import { definePair } from '../define'

export default definePair({
  id: 'micro',
  area: 'growing',
  difficulty: 1,
  A: {
    stem: 'In a report you read the word “micrometastasis”. What does it mean?',
    options: {
      a: 'A deposit so small that it takes a microscope to see it',
      b: 'A cluster so light that it drifts in blood for years',
      c: 'A deposit so clear that a scan shows it from early on',
      d: 'A tumour so soft that a doctor can feel it with a hand',
    },
    answer: 'a',
    why: 'It is a tiny deposit of tumour cells in a new place. Most stay tiny or vanish, and a few grow until they can be found.',
    topic: 'colonisation',
    concepts: ['S3-22', 'S3-23'],
    speaksFor: { c: 'MC14' },
  },
  B: {
    stem: 'A tiny deposit of tumour cells lies in an organ. What may become of it?',
    options: {
      a: 'It may turn into tissue of that organ',
      b: 'It will soon be seen, as scans show it early',
      c: 'It will grow large, as it has settled there',
      d: 'It may vanish, stay tiny or grow on later',
    },
    answer: 'd',
    why: 'Most such deposits stop or vanish, and a few grow large enough to be found. A deposit of few cells is too small for a scan.',
    topic: 'colonisation',
    concepts: ['S3-22', 'S3-23'],
    speaksFor: { b: 'MC14', c: 'MC01' },
  },
})
