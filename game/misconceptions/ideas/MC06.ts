import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC06',
  belief: 'Cancer starts to spread only when the tumour is big.',
  title: 'Spread can start early',
  text: 'A big tumour does have more cells that could leave. But spread need not wait. In a study of genes in bowel cancer, cells had left for other organs while the first tumour was still tiny in 17 of 21 people. Most cells that leave early fail or rest. So size alone does not tell whether cells have left.',
  example:
    'In the game, cells can set out in the first round. The card for surgery takes the primary tumour away, and what has already spread stays.',
  topic: 'primary-tumour',
  sources: ['R43b', 'R43', 'S2'],
  certainty: 'L',
})
