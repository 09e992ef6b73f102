import { defineRuling } from '../ruling'

export default defineRuling({
  id: 'what-mutations-do',
  question: 'Do mutations drive the spread?',
  views: [
    {
      says: 'Mutations in genes that steer growth start a tumour, and one text names them as the cause of spread too.',
      sources: ['S2'],
    },
    {
      says: 'Few mutations belong to spread alone. In a modelling study, how often cells spread did not look genetic. Cells also switch genes on and off without any mutation.',
      sources: ['R76', 'textbook'],
    },
  ],
  here: 'Cards stand for changed genes and for changed states alike. They come by chance, and a clone can give one up again.',
  certainty: 'L',
  concepts: ['S2-27', 'S2-28', 'S2-29'],
  topics: ['mutation-and-selection', 'emt'],
})
