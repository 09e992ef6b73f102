import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC04',
  belief: 'The body does nothing against cancer.',
  title: 'The body clears most of the cells that arrive',
  text: 'Some tumour cells do get by, and those are the ones we hear of. But most arrivals are cleared. Natural killer cells crawl along the walls of small vessels. In the lungs of mice, half of their meetings with tumour cells cleared the cell in the first 4 hours. T cells find others by pieces of protein on their surface. It happens without anybody feeling it.',
  example: 'Each round an immune card is turned up. Look at how many of your cells it stopped.',
  topic: 'natural-killer-cells',
  sources: ['R22', 'S2'],
  certainty: 'L',
})
