import { defineRuling } from '../ruling'

export default defineRuling({
  id: 'how-many-steps',
  question: 'How many steps are there?',
  views: [
    {
      says: 'One text looks at the two crossings only. Two others name five steps.',
      sources: ['S0', 'S2', 'S3'],
    },
    {
      says: 'Others count six. Reviews that scientists wrote name from five to eight.',
      sources: ['S1', 'R05'],
    },
  ],
  here: 'The board has seven zones. Steps are a map that people have drawn, and a body has no such labels.',
  certainty: 'L',
  concepts: ['S1-01', 'S2-04', 'S3-04'],
  topics: ['metastasis'],
})
