import { defineTopic } from '../topic'

export default defineTopic({
  id: 'vessel-co-option',
  kind: 'mechanism',
  title: 'Living along old vessels',
  text: 'A deposit does not always need new vessels. Some cells hug vessels that are already there and grow along them. In the brains of mice, melanoma cells did so. Such cells can live on without the signals that make vessels sprout.',
  deeper:
    'This is called vessel co-option. In films of mouse brains, every cell that lasted held on to the outside of a vessel; melanoma cells then grew along it, while lung cancer cells had vessels sprout early. A protein called L1CAM helped cells to hug the wall. It may be one reason why medicines against new vessels do not always work.',
  sources: ['R34', 'R35', 'S3'],
  certainty: 'L',
  concepts: ['S1-11', 'S1-18', 'S3-24'],
  misconceptions: ['MC20', 'MC25'],
  leavesOut:
    'One deposit can use old and new vessels at once. The card counts either as enough for the last step of growth.',
})
