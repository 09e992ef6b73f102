import { defineRuling } from '../ruling'

export default defineRuling({
  id: 'first-to-say-it',
  question: 'Who had the idea of seed and soil?',
  views: [
    {
      says: 'Often Stephen Paget is named. In 1889 he compared 735 fatal cases of breast cancer.',
      sources: ['S3', 'R45'],
    },
    {
      says: 'Paget himself gave credit to Ernst Fuchs, who wrote in 1882 that some organs are more open to it. In the 1920s Ewing held that the flow of blood explains it all.',
      sources: ['R45', 'R46'],
    },
  ],
  here: 'The pages say “made famous by Paget in 1889”. In the game both count: where blood goes first, and the soil.',
  certainty: 'L',
  concepts: ['S3-26', 'S3-27'],
  topics: ['seed-and-soil', 'first-pass-filter'],
})
