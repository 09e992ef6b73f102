import { defineRuling } from '../ruling'

export default defineRuling({
  id: 'entry-and-exit',
  question: 'Is the exit the entry backwards?',
  views: [
    {
      says: 'Some texts call the exit from a vessel the reverse of the entry.',
      sources: ['S2', 'S3'],
    },
    {
      says: 'Only the direction is reversed. Cells get in where tumour vessels leak and macrophages help. They get out of normal vessels, where they have been stopped, and platelets and neutrophils may help.',
      sources: ['R05', 'R26', 'R24'],
    },
  ],
  here: 'The two are a mirror image in direction, not in how they work. Each has a test of its own, with other cards that help.',
  certainty: 'L',
  concepts: ['S0-03', 'S2-17', 'S3-21'],
  topics: ['two-crossings', 'intravasation', 'extravasation'],
})
