import { definePrompt } from '../prompt'

export default definePrompt({
  id: 'on-from-the-node',
  fits: (_, action) => action.move === 'moveOn' && action.at === 'node',
  question: 'You sent cells on from the lymph node. Where does the lymph lead?',
  reasons: {
    a: {
      text: 'It joins the blood again, at large veins near the collarbones',
      feedback:
        'Biologists see it like this too. From there, the blood takes cells to the lungs first. But this way is no must: many cells reach distant organs by the blood alone.',
      speaksFor: null,
    },
    b: {
      text: 'It leads to more nodes, and its cells never reach the blood',
      feedback:
        'Lymph often does pass several nodes in a row. But in the end it joins the blood, at large veins near the collarbones. So cells in the lymph can reach the blood after all.',
      speaksFor: 'MC09',
    },
    c: {
      text: 'It leads straight on, for nodes let all cells through unharmed',
      feedback:
        'Some cells do get through. But nodes are full of immune cells: they hold some tumour cells back, clear others and let the rest pass.',
      speaksFor: 'MC04',
    },
  },
  topic: 'soil-node',
  sources: ['R42', 'S3', 'textbook'],
  certainty: 'M-H',
  concepts: ['S0-01', 'S3-13'],
})
