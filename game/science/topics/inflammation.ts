import { defineTopic } from '../topic'

export default defineTopic({
  id: 'inflammation',
  kind: 'mechanism',
  title: 'Inflammation',
  text: 'Inflammation is how the body answers an injury or germs. Walls get sticky, white blood cells come, and tissue is rebuilt. If it goes on for very long, it can also help tumour cells. In mice, long inflammation of the lung woke cells at rest.',
  deeper:
    'The mice were exposed to tobacco smoke or to products of bacteria. Neutrophils threw out nets of DNA; enzymes on them cut laminin, and the cut laminin told resting cells to divide. An inflamed wall also shows more grips, so white cells and tumour cells alike get out more easily. Without inflammation, though, no wound would heal.',
  sources: ['R25', 'S0', 'textbook'],
  certainty: 'L',
  concepts: ['S0-27', 'S2-21', 'S2-22', 'S2-31', 'S2-34'],
  misconceptions: ['MC05', 'MC13'],
  leavesOut:
    'Inflammation has many forms, and most pass without harm. A study in mice does not say what happened in any person.',
})
