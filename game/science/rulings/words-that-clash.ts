import { defineRuling } from '../ruling'

export default defineRuling({
  id: 'words-that-clash',
  question: 'Same word, same thing?',
  views: [
    {
      says: '“Extravasation” is used for cells that leave a vessel. In a clinic it also means a drip that leaks into the skin.',
      sources: ['S0'],
    },
    {
      says: '“Invasion” is at times used for spread as a whole. “Colony formation”, “colonisation” and “proliferation” are names for much the same step.',
      sources: ['S1', 'S2', 'S3'],
    },
  ],
  here: 'Each word has one meaning here, and the glossary lists the other names. Invasion is only the way into the tissue around.',
  certainty: 'L',
  concepts: ['S0-31', 'S1-11', 'S2-18'],
  topics: ['extravasation', 'local-invasion', 'colonisation'],
})
