import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC25',
  belief: 'One medicine that blocks one step will cure it.',
  title: 'Blocking one step is not enough by itself',
  text: 'It is a good idea to look for a step that can be blocked, and researchers do. But it is not simple. Medicines against enzymes that open tissue brought no benefit in trials. Some of these enzymes protect, and cells had left long before the medicine came. Timing counts, side effects count, and cells that differ may take another way.',
  example: 'Which step would you block on the board? Think of the cells that are already past it.',
  topic: 'research',
  sources: ['R65', 'R65b'],
  certainty: 'L',
})
