import { definePair } from '../define'

export default definePair({
  id: 'clusters',
  area: 'blood',
  difficulty: 2,
  A: {
    stem: 'In mice, small clusters of cells formed new tumours more often than single cells. What may help them?',
    options: {
      a: 'They still touch cells next to them, as in a tissue',
      b: 'They have a plan, which they made before they left',
      c: 'They are so heavy that the flow lets them sink down',
      d: 'They are in blood, which is kind to larger groups',
    },
    answer: 'a',
    why: 'Touch may stand in for the hold that single cells have lost. In one study, clusters were 23 to 50 times more likely to form a tumour.',
    topic: 'clusters',
    concepts: ['S2-13', 'S3-17'],
    speaksFor: { b: 'MC07', d: 'MC08' },
    sources: ['R10'],
    certainty: 'L',
  },
  B: {
    stem: 'Clusters of tumour cells drift in the blood. How did most of them come about?',
    options: {
      a: 'Single cells looked for others to be safer',
      b: 'One cell drifted in peace and divided a lot',
      c: 'Cells of some other tumours joined one by one',
      d: 'A group broke off from a tumour and held on',
    },
    answer: 'd',
    why: 'Most clusters leave the tumour ready-made, held by proteins such as plakoglobin. Most are not cells that met on the way.',
    topic: 'clusters',
    concepts: ['S2-13', 'S3-17'],
    speaksFor: { a: 'MC07', b: 'MC08' },
    sources: ['R10'],
    certainty: 'L',
  },
})
