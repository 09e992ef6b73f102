import { defineRuling } from '../ruling'

export default defineRuling({
  id: 'stage-four',
  question: 'Can stage IV be cured?',
  views: [
    {
      says: 'Once cancer has reached a distant place, care mostly aims to hold it back and to help people live well.',
      sources: ['S3'],
    },
    {
      says: 'That is not the whole truth. A model put the share cured at about 20% after deposits of bowel cancer in the liver had been removed. In a trial in melanoma, half of the people lived about six years or longer.',
      sources: ['R67', 'R68'],
    },
  ],
  here: 'Treatment takes away colonies and tumours. Nothing in the game says what will happen to any person.',
  certainty: 'L',
  concepts: ['S3-48', 'S3-49', 'S2-42', 'S2-51'],
  topics: ['treatment', 'surgery', 'immunotherapy'],
})
