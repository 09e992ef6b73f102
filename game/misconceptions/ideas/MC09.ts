import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC09',
  belief: 'Cancer has to go through the lymph nodes, or it goes by the blood only.',
  title: 'There is more than one way, and none is a must',
  text: 'Lymph nodes do often hold tumour cells, and doctors look at them with care. But a node is often a side branch and not a gate. In a study of bowel cancer, spread in nodes and in distant organs came from separate groups of cells in 65% of cases. Cells can go by blood, by lymph, or by both, and some fall into the belly without any vessel.',
  example:
    'The game has three ways: blood, lymph and the veins along the spine. The belly has no place on the board.',
  topic: 'lymph-route',
  sources: ['R42', 'R56', 'S3'],
  certainty: 'L',
})
