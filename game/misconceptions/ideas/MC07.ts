import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC07',
  belief: 'Cancer cells plan what they do: they choose an organ and change on purpose.',
  title: 'No cell plans: chance comes first, then selection',
  text: 'From outside it can look like a plan, and in a game it is one: yours. But a cell knows nothing and decides nothing. Each time cells divide, small changes come up by chance. Most of them do nothing or do harm. Cells that happen to live on where others die are the ones that remain, and they pass the change on. This is called selection.',
  example:
    'You pick a card for your clone so that people can learn from it. In nature nobody picks: think of many cells, each with another card.',
  topic: 'mutation-and-selection',
  sources: ['S2', 'textbook'],
  certainty: 'M-H',
})
