import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC13',
  belief: 'When years have gone by, the last cancer cells are dead.',
  title: 'Cells can rest for a long time, and many never wake',
  text: 'As time goes by, the risk does often fall, and many people never have cancer again. But a cell at rest is not a dead cell. It has stopped growing, and it can stay like that for years. Some cells wake up and grow later; many never do. How high the risk is depends on the kind of cancer, so a doctor is the one to ask about it.',
  example:
    'A colony in the game can go to sleep. It scores little, few cards touch it, and it can wake.',
  topic: 'dormancy',
  sources: ['R39', 'R09', 'R29'],
  certainty: 'L',
})
