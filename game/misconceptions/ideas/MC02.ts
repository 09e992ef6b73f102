import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC02',
  belief: 'Cancer spreads just anywhere, by pure chance.',
  title: 'Two things count: where the blood goes, and the soil',
  text: 'Chance does play a part, and blood can carry a cell almost anywhere. But tumours grow in few places, and often in the same ones. First, it depends on where the blood flows: cells stop in the first fine vessels they reach. Then it depends on the organ: its signals have to suit the cells. That is why cancer of the bowel often grows in the liver.',
  example:
    'In the game, each tumour has its own first stop and its own soil numbers. Compare two tumours of your table.',
  topic: 'seed-and-soil',
  sources: ['R05', 'R46', 'S3'],
  certainty: 'L',
})
