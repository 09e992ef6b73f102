import { defineRuling } from '../ruling'

export default defineRuling({
  id: 'share-of-deaths',
  question: 'Do metastases cause 90% of deaths?',
  views: [
    {
      says: 'Many texts say that more than 90% of deaths from cancer come from metastases. Nobody found data behind this number.',
      sources: ['S3'],
    },
    {
      says: 'Registers in Norway from 2005 to 2015 found that metastases had a part in 66.7% of deaths from solid tumours. The share differed much between types.',
      sources: ['R44', 'S1'],
    },
  ],
  here: 'The pages say “most: about two in three in one national study”. The game itself counts no deaths.',
  certainty: 'L',
  concepts: ['S1-22', 'S3-03'],
  topics: ['metastasis'],
})
