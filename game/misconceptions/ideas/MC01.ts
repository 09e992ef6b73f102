import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC01',
  belief: 'Each cell that gets away from a tumour makes a new one.',
  title: 'Almost no cell gets that far',
  text: 'Cells do leave a tumour in great numbers, so it would seem that new tumours must follow. But nearly all of them are lost on the way, or they never start to grow. In a study with mice, about 1 in 5,000 cells that had reached the liver grew into a large tumour. A model of people with breast cancer came to about 1 in 60 million.',
  example:
    'Look at the chart of your cells at the end of a game: it gets narrower at each step. The real chart would be far too thin to draw.',
  topic: 'metastasis',
  sources: ['R01', 'R06'],
  certainty: 'L2',
})
