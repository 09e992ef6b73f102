import { defineTopic } from '../topic'

export default defineTopic({
  id: 'mutation-and-selection',
  kind: 'mechanism',
  title: 'Mutation and selection',
  text: 'Each time cells divide, copying errors, or mutations, change some genes by chance. Most of them do nothing or do harm. Now and then one lets a cell live on where others die, and then more cells carry it. No cell plans this.',
  deeper:
    'Variation is blind; the surroundings decide what remains. Changes that switch oncogenes on or tumour suppressors off matter for the first tumour. Few mutations belong to spreading as such, and in a modelling study its frequency looked largely non-genetic. Cells also switch genes on and off without any mutation, and such states can be turned back.',
  sources: ['R76', 'S2', 'textbook'],
  certainty: 'M-H',
  concepts: ['S2-27', 'S2-28', 'S2-29', 'S2-30'],
  misconceptions: ['MC07', 'MC18'],
  leavesOut:
    'You pick the card that your clone keeps; in nature nobody picks. Real traits come in degrees, have a price and can be lost again.',
})
