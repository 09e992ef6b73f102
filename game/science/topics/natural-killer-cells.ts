import { defineTopic } from '../topic'

export default defineTopic({
  id: 'natural-killer-cells',
  kind: 'immunity',
  title: 'Natural killer cells',
  text: 'Natural killer cells, or NK cells, are immune cells that crawl over the walls of small vessels. In the lungs of mice, half of their meetings with tumour cells cleared the cell in the first 4 hours. After a day, hardly any did.',
  deeper:
    'The tumour cells that were left after a day had lost CD155, a molecule that switches NK cells on: activation fell from 68% to 8% of meetings. Nothing was decided by anyone; cells with the molecule were gone, cells without it remained. An NK cell met each tumour cell about every two hours. NK cells also respond to cells that show too little MHC-I, the labels that T cells read.',
  sources: ['R22', 'textbook'],
  certainty: 'L',
  concepts: ['S0-14', 'S2-10', 'S2-32', 'S2-33', 'S3-16'],
  misconceptions: ['MC04', 'MC07'],
  leavesOut:
    'These figures come from the lungs of mice, and other organs differ. The game turns a day of meetings into one test.',
})
