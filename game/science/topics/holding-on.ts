import { defineTopic } from '../topic'

export default defineTopic({
  id: 'holding-on',
  kind: 'mechanism',
  title: 'Holding on to the wall',
  text: 'To leave the blood, a cell first has to hold on to the wall. Red cells crowd the middle of the stream and push other cells to the edge. Where the flow is slow, weak bonds can catch a cell and stronger ones can hold it. Where it is fast, nothing grips.',
  deeper:
    'The weak bonds are often selectins on the wall and sugars on the cell; integrins then hold more firmly. White blood cells use the same grips. In zebrafish and mice, tumour cells came to rest where flow was slow enough, and lining cells then grew around them and shut them off from the blood. In people, metastases in the brain lie more often where less blood flows.',
  sources: ['R17', 'S0', 'textbook'],
  certainty: 'M-H',
  concepts: ['S0-18', 'S0-19', 'S0-28', 'S1-18'],
  misconceptions: ['MC02', 'MC10'],
  leavesOut:
    'A wall that is inflamed holds more firmly, and the grips of a cell change with time. The game folds all of it into one test and a few cards.',
})
