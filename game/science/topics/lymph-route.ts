import { defineTopic } from '../topic'

export default defineTopic({
  id: 'lymph-route',
  kind: 'stage',
  title: 'The lymph route',
  text: 'Lymph vessels collect fluid from the tissues and lead it through lymph nodes back to the blood. The smallest of them have loose walls, so cells get in easily. But cells do not have to pass the nodes: many go by blood alone.',
  deeper:
    'The smallest lymph vessels have little or no basement membrane. Lymph joins the blood again at large veins near the collarbones. Some tumours give off VEGF-C, which makes lymph vessels sprout. In a study of bowel cancer, metastases in nodes and in distant organs came from separate groups of cells in 65% of cases, so a node is often a side branch.',
  sources: ['S0', 'S3', 'R42', 'textbook'],
  certainty: 'M-H',
  concepts: ['S0-01', 'S1-05', 'S3-13'],
  misconceptions: ['MC09'],
  leavesOut:
    'The game has a single node for all lymph nodes. Some tumours can also spread through the belly without any vessel; this way has no place on the board.',
})
