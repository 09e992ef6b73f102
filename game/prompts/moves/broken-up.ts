import { definePrompt } from '../prompt'

export default definePrompt({
  id: 'broken-up',
  fits: (_, action) => action.move === 'moveOn' && action.at !== 'node',
  question: 'A stuck cluster fell apart. What may this change for its cells?',
  reasons: {
    a: {
      text: 'Nothing: alone or not, cells have a safe ride in the blood',
      feedback:
        'The blood does carry them on. But the ride is hard: the flow pulls at cells, narrow vessels squeeze them and immune cells find them. Alone, a cell is lost more often.',
      speaksFor: 'MC08',
    },
    b: {
      text: 'They can flow on, but each has lost the touch of neighbours',
      feedback:
        'Biologists see it like this too. A clump can get stuck where a vessel is narrow. Single cells slip on, but without touch they shut down more often.',
      speaksFor: null,
    },
    c: {
      text: 'Each of them can now look for the organ that it likes best',
      feedback:
        'They may well end up in different organs. But no cell looks for one: the blood takes each of them along, and the soil there suits it or does not.',
      speaksFor: 'MC07',
    },
  },
  topic: 'clusters',
  sources: ['S3', 'R10', 'textbook'],
  certainty: 'M-H',
  concepts: ['S3-16', 'S3-17', 'S3-19'],
})
