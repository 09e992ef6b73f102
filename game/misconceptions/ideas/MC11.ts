import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC11',
  belief: 'A cell has to turn fully mobile to spread, and it stays that way.',
  title: 'The change is often partial, and it can turn back',
  text: 'Cells that let go of their neighbours do move more, so the change, called EMT, can help on the way. But it is often partial, and some cells spread without it. It also has a price: mobile cells grow less well. In mice, a switch that could turn back gave more metastases than one that was locked.',
  example:
    'The dial helps you to cross walls on one side and to grow on the other. Few games are played with the dial in one place.',
  topic: 'emt',
  sources: ['R40', 'R41', 'R41b'],
  certainty: 'M-H',
})
