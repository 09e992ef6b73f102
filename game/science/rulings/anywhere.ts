import { defineRuling } from '../ruling'

export default defineRuling({
  id: 'anywhere',
  question: 'Can cancer spread anywhere?',
  views: [
    {
      says: 'A text for the public says that cells can travel to almost any part of the body.',
      sources: ['S2'],
    },
    {
      says: 'Metastases lie in few organs, and not by chance. The first fine vessels stop most cells, and soil decides what grows.',
      sources: ['S3', 'R05', 'R46'],
    },
  ],
  here: 'Blood can carry cells to every organ on the board. Growth is hard in most of them: that is what the soil numbers say.',
  certainty: 'L',
  concepts: ['S2-15', 'S3-26', 'S3-30'],
  topics: ['seed-and-soil', 'first-pass-filter'],
})
