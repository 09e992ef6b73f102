import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC22',
  belief: 'Leukaemia is a cancer that has spread into the blood.',
  title: 'Cancers of the blood start there',
  text: 'It sounds like it, for the cells are in the blood. Even people who study medicine ask about this. But in leukaemia the cells do not come from a tumour in some other organ. They are blood cells, and moving around in the blood is what such cells do. They have no wall to cross first. So the steps in this game do not tell how it goes.',
  example:
    'The game is about solid tumours only, such as those of the breast, the bowel or the lung.',
  topic: 'metastasis',
  sources: ['R73', 'textbook'],
  certainty: 'M-H',
})
