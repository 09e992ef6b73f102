import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC17',
  belief: 'An operation, or the wrong attitude, makes cancer spread.',
  title: 'Neither is shown, and nobody is to blame',
  text: 'When cancer comes back after an operation, it can look as if the operation had done it. But as people say it, this is not supported. Cells may have left long before, while no scan could see them. A biopsy tells what a tumour is, and that decides which treatment fits. Nor is there support for the idea that mood or attitude makes a cancer spread. It is nobody’s fault.',
  example:
    'The card for surgery takes the primary tumour away. Colonies that are there already stay: they had left before.',
  topic: 'treatment',
  sources: ['R43b', 'S2', 'textbook'],
  certainty: 'M-H',
})
