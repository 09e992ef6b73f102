import { defineRuling } from '../ruling'

export default defineRuling({
  id: 'which-membrane',
  question: 'Which membrane has to be crossed?',
  views: [
    { says: 'One text means the basement membrane of the vessel.', sources: ['S0'] },
    {
      says: 'Others mean the one under the tissue where the tumour began. Both exist. The smallest lymph vessels have little or none.',
      sources: ['S1', 'S2', 'S3', 'textbook'],
    },
  ],
  here: 'There are two: the tissue’s own belongs to local invasion, that of the vessel to intravasation. Lymph is easier to enter.',
  certainty: 'M-H',
  concepts: ['S0-07', 'S1-03', 'S2-05', 'S3-11'],
  topics: ['local-invasion', 'intravasation', 'lymph-route', 'matrix-enzymes'],
})
