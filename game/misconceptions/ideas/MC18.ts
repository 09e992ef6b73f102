import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC18',
  belief: 'One gene goes wrong, and then all cells of a tumour are the same.',
  title: 'A tumour is a mix of many kinds of cells',
  text: 'A single change in a gene can matter much. But it takes many changes, and they do not come all at once or in all cells. Each division can bring new ones by chance. So the cells of a tumour differ from each other, and they also switch genes on and off. This is one reason why a medicine can stop many cells and yet not all.',
  example:
    'A token stands for millions of cells that differ. Your cards show a trait that has become common in your clone.',
  topic: 'mutation-and-selection',
  sources: ['S2', 'R76', 'textbook'],
  certainty: 'M-H',
})
