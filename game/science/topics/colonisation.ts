import { defineTopic } from '../topic'

export default defineTopic({
  id: 'colonisation',
  kind: 'stage',
  title: 'Colonisation',
  text: 'Once out of the vessel, a cell is in a place that it does not come from. Most cells never start to grow there. Of the tiny deposits that do start, most stop or vanish, so this is the step where many cells fail.',
  deeper:
    'In the liver of mice, about 80% of injected melanoma cells got out of the vessels. One in 40 of them began to grow, and one in 100 of these deposits became a large tumour: about 1 in 5,000 cells. Growth takes signals from the organ, help from its cells and, later on, a blood supply. Other studies saw most cells die before, so where the narrowest gate lies depends on organ and method.',
  sources: ['R01', 'R04', 'S1', 'S3'],
  certainty: 'L2',
  concepts: ['S1-11', 'S1-12', 'S1-13', 'S3-04', 'S3-22', 'S3-23', 'S3-25'],
  misconceptions: ['MC01', 'MC10'],
  leavesOut:
    'The odds in the game are raised enormously, or there would be nothing to play. Real growth takes days to years.',
})
