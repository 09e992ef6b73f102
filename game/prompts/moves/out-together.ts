import { definePrompt } from '../prompt'

export default definePrompt({
  id: 'out-together',
  fits: (_, action) =>
    action.move === 'intravasate' && action.form === 'cluster' && action.route === 'blood',
  question: 'You sent your cells out together. Why might a cluster help them?',
  reasons: {
    a: {
      text: 'The cells have agreed to look after each other on the way',
      feedback:
        'Cells in a cluster do hold on to each other, by proteins on their surface. But nobody agreed on anything: they broke off together, and joined cells happen to live on more often.',
      speaksFor: 'MC07',
    },
    b: {
      text: 'Each cell keeps in touch with neighbours, and fewer are lost',
      feedback:
        'Biologists see it like this too. Touch may stand in for the hold on tissue that a single cell has lost. In mice, clusters were 23 to 50 times more likely to start a tumour than single cells.',
      speaksFor: null,
    },
    c: {
      text: 'In a group, there is nothing in the blood that can harm them',
      feedback:
        'A cluster does shelter its cells, and that counts. But the blood stays a hard place: strong flow can pull a cluster apart, and immune cells still patrol. Many cells are lost all the same.',
      speaksFor: 'MC08',
    },
  },
  topic: 'clusters',
  sources: ['R10', 'S3'],
  certainty: 'L',
  concepts: ['S2-13', 'S3-17'],
})
