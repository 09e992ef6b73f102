import { defineTopic } from '../topic'

export default defineTopic({
  id: 'matrix-enzymes',
  kind: 'mechanism',
  title: 'Enzymes that cut matrix',
  text: 'Around cells lies the matrix, a net of protein fibres. Enzymes called proteases cut such fibres. Healthy tissue uses them when a wound heals. Near a tumour they open a path, and tumour cells or their healthy neighbours make them.',
  deeper:
    'Matrix metalloproteinases, or MMPs, are the best known; they cut collagen and the basement membrane. Some sit on small feet of the cell, the invadopodia, that drill at one spot. Medicines that block many MMPs at once brought no benefit in any trial: some MMPs protect, and treatment began after cells had already left.',
  sources: ['R65', 'R65b', 'S0', 'S3', 'textbook'],
  certainty: 'M-H',
  concepts: ['S0-08', 'S1-03', 'S2-05', 'S3-09', 'S3-10', 'S3-11'],
  misconceptions: ['MC25'],
  leavesOut:
    'There are more than twenty kinds of these enzymes, with brakes of their own, and some hold tumours back. The game has one card for them all.',
})
