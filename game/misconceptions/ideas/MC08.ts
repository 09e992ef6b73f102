import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC08',
  belief: 'Blood is a safe taxi for cancer cells.',
  title: 'Blood is a hard place for a tumour cell',
  text: 'Blood does carry cells far, and it does so fast. But on the way the flow pulls at them, narrow vessels squeeze them, and immune cells find them. A cell that has lost its hold on tissue may also shut down. In a study, half of the tumour cells in the blood were gone 1 to 2.4 hours after the tumour had been taken out. Staying in a group helps some of them.',
  example: 'Compare the shear cards: a single cell needs a higher number than a cell in a cluster.',
  topic: 'circulation',
  sources: ['R09', 'R14', 'S3'],
  certainty: 'L',
})
