import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC10',
  belief: 'Once a cell is out of the vessel, the spread is complete.',
  title: 'Growing in the new place is the hardest step',
  text: 'Getting out of a vessel is a big step, and some texts call it the last one. It is the last step in a vessel. After it, a cell is in a place that it does not come from. On the membrane of a hen’s egg, more than 80% of cells got out within a day. In the liver of mice, most of the cells that got out never grew into a tumour.',
  example: 'Look at your own cells: how many landed, and how many of those grew to the last stage?',
  topic: 'colonisation',
  sources: ['R03', 'R01', 'R05'],
  certainty: 'L2',
})
