import { defineTopic } from '../topic'

export default defineTopic({
  id: 'fidelity',
  kind: 'model',
  title: 'How true are the odds?',
  text: 'In a body nearly every cell that leaves a tumour is lost. With such odds nobody would see a cell reach the end. So the game makes each step much easier, and growth most of all. What stays true is the shape: most cells fail, and growth is hard.',
  deeper:
    'In one mouse study, about 80% of cells that were put into blood got out of the vessels alive; 1 in 40 of those began to grow, and 1 in 100 of these became a tumour. A model of 38,715 women with breast cancer came to about 1 metastasis from 60 million cells. In the lungs of mice, though, only about 1% were alive after a day, so where most are lost depends on the organ and the method.',
  sources: ['R01', 'R03', 'R04', 'R06', 'R09'],
  certainty: 'L2',
  concepts: ['S0-15', 'S3-04', 'S3-19', 'S3-25'],
  misconceptions: ['MC01', 'MC10'],
  leavesOut:
    'The studies count single cells over days; the game counts tokens over rounds. No study counts all steps, so figures of several stand side by side.',
})
