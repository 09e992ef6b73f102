import { defineRuling } from '../ruling'

export default defineRuling({
  id: 'one-after-another',
  question: 'One step after another?',
  views: [
    {
      says: 'All four articles tell of spread as late and in order.',
      sources: ['S0', 'S1', 'S2', 'S3'],
    },
    {
      says: 'It can be early and side by side. In a mouse model at least 80% of metastases came from cells that had left early. In 17 of 21 people with bowel cancer, seeding was dated to a tiny tumour. Nodes and organs were often reached by different cells.',
      sources: ['R42', 'R43', 'R43b'],
    },
  ],
  here: 'The board keeps an order so that it can be followed. Cells may set out in the first round, and a lymph node is no gate.',
  certainty: 'L',
  concepts: ['S3-04', 'S3-38', 'S1-01'],
  topics: ['early-spread', 'metastasis', 'soil-node', 'lymph-route'],
})
