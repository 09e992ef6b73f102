import { defineRuling } from '../ruling'

export default defineRuling({
  id: 'what-pet-shows',
  question: 'Does PET show all cancer?',
  views: [
    { says: 'PET shows tissue that uses much sugar, as tumours mostly do.', sources: ['S3'] },
    {
      says: 'Not all tumours use much sugar, and inflamed tissue lights up as well. In one series, all 20 lung nodules below 1 cm stayed unseen.',
      sources: ['R69'],
    },
  ],
  here: 'The scan of the game finds what is large and active. Small and sleeping colonies stay hidden, so a clear scan is not zero cells.',
  certainty: 'L',
  concepts: ['S3-42', 'S3-43', 'S3-44'],
  topics: ['finding-and-naming', 'secondary-tumour'],
})
