import { defineRuling } from '../ruling'

export default defineRuling({
  id: 'damage-on-exit',
  question: 'Does the exit harm the vessel?',
  views: [
    {
      says: 'Films of living vessels show the wall open and close without wide damage.',
      sources: ['S0', 'R64b'],
    },
    {
      says: 'Another text says that cells break the wall down. One study saw tumour cells make lining cells die on the way. Others doubt that this is common.',
      sources: ['S2', 'R64'],
    },
  ],
  here: 'Nothing on the board is damaged when a cell gets out. The page tells of both.',
  certainty: 'L',
  concepts: ['S0-25', 'S2-16'],
  topics: ['extravasation', 'two-crossings'],
})
