import { defineTopic } from '../topic'

export default defineTopic({
  id: 'vicious-cycle',
  kind: 'mechanism',
  title: 'The bone’s vicious cycle',
  text: 'Bone stores growth factors. Some tumour cells in bone send a signal that makes bone-dissolving cells work harder. The bone then sets its growth factors free. These help the tumour cells, which send more of the signal: it goes round in a circle.',
  deeper:
    'The signal is PTHrP. It makes bone-building cells show RANKL, which wakes the bone-dissolving osteoclasts; dissolved bone frees TGF-β. The circle can be slowed where it turns: bisphosphonates act on the osteoclasts, and denosumab holds RANKL back. Other tumours, such as many prostate cancers, make bone grow too much instead.',
  sources: ['R66', 'PMC4470230', 'textbook'],
  certainty: 'M-H',
  concepts: ['S1-12', 'S3-31', 'S3-50', 'S2-43'],
  misconceptions: ['MC19'],
  leavesOut:
    'Not every tumour in bone works this way, and bone-building cells take part as well. The game has one card for the circle and one against it.',
})
