import { defineRuling } from '../ruling'

export default defineRuling({
  id: 'where-most-fail',
  question: 'Where do most cells fail?',
  views: [
    {
      says: 'In the blood: of melanoma cells put into the veins of mice, about 1% were still alive in the lungs after a day.',
      sources: ['R04', 'S0', 'S3'],
    },
    {
      says: 'In the new organ: in the liver of mice and on the membrane of a hen’s egg, more than 80% of cells lived and got out. Nearly all of them failed to grow.',
      sources: ['R01', 'R03', 'S3'],
    },
  ],
  here: 'Organs, cells and methods differ, so both may be right. The game lets cells fail at each step, and most of all at growth.',
  certainty: 'L2',
  concepts: ['S0-15', 'S3-19', 'S3-25'],
  topics: ['circulation', 'colonisation', 'fidelity'],
})
