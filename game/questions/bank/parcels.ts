import { definePair } from '../define'

export default definePair({
  id: 'parcels',
  area: 'organs',
  difficulty: 3,
  A: {
    stem: 'Tumours give off tiny parcels, the exosomes. What did some of them do in mice?',
    options: {
      a: 'They grew up into tumours after they had landed',
      b: 'They changed an organ before tumour cells came',
      c: 'They scouted, and brought back word of organs',
      d: 'They passed by, and the organs stayed the same',
    },
    answer: 'b',
    why: 'Some organs took the parcels up and changed. Such a prepared spot is called a niche, and tumour cells settle there more easily.',
    topic: 'niche',
    concepts: ['S3-34', 'S3-35', 'S3-36', 'S3-37'],
    speaksFor: { c: 'MC07', d: 'MC19' },
    sources: ['R31', 'R32'],
    certainty: 'L',
  },
  B: {
    stem: 'In mice, a tumour’s parcels carried proteins that fitted the lung or the liver. What did this decide?',
    options: {
      a: 'Which organ the tumour cells would like to live in',
      b: 'Hardly a thing, as an organ just waits for cells',
      c: 'Which organ took them up and was changed by them',
      d: 'How long the parcels would drift about as a group',
    },
    answer: 'c',
    why: 'Proteins called integrins decided where the parcels ended up. In this way a tumour can act on a distant organ before its cells get there.',
    topic: 'niche',
    concepts: ['S3-34', 'S3-35', 'S3-36', 'S3-38'],
    speaksFor: { a: 'MC07', b: 'MC19' },
    sources: ['R31'],
    certainty: 'L',
  },
})
