import { defineRuling } from '../ruling'

export default defineRuling({
  id: 'matching-samples',
  question: 'How is the origin of cells found?',
  views: [
    { says: 'One text says that a pathologist compares genes and looks.', sources: ['S3'] },
    {
      says: 'Mostly it is looks and stains for markers; genes are compared now and then. Markers can change: in one study, breast metastases showed fewer hormone receptors.',
      sources: ['R52', 'textbook'],
    },
  ],
  here: 'Secondary tumours keep the type of the first one. The game has no card for a marker that was lost.',
  certainty: 'L',
  concepts: ['S3-46', 'S3-47'],
  topics: ['finding-and-naming', 'secondary-tumour'],
})
