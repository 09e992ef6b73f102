import { defineRuling } from '../ruling'

export default defineRuling({
  id: 'clusters-or-platelets',
  question: 'One shield or two?',
  views: [
    {
      says: 'One text speaks of clusters with platelets as if they were one thing.',
      sources: ['S2'],
    },
    {
      says: 'They are two. Clusters are mostly groups of tumour cells that set out together. A coat of platelets is another shield, and single cells can have it too.',
      sources: ['R10', 'R18', 'S3'],
    },
  ],
  here: 'There are two cards and two rules: strong junctions for clusters, and a cloak of platelets.',
  certainty: 'L',
  concepts: ['S2-13', 'S3-17', 'S3-18'],
  topics: ['clusters', 'platelets'],
})
