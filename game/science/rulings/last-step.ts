import { defineRuling } from '../ruling'

export default defineRuling({
  id: 'last-step',
  question: 'Which step is the last one?',
  views: [
    {
      says: 'Some texts call the exit from the vessel, extravasation, the last step of the way.',
      sources: ['S0'],
    },
    {
      says: 'Others put the growth in the new organ, colonisation, last. Experiments agree: many cells get out, and few of them grow.',
      sources: ['S1', 'S2', 'S3', 'R01', 'R05'],
    },
  ],
  here: 'The exit is called the last step in a vessel. Colonisation is the last gate: only what grows there scores.',
  certainty: 'L',
  concepts: ['S0-24', 'S1-10', 'S1-13', 'S3-23'],
  topics: ['extravasation', 'colonisation', 'two-crossings'],
})
