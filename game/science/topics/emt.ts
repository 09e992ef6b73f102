import { defineTopic } from '../topic'

export default defineTopic({
  id: 'emt',
  kind: 'mechanism',
  title: 'Loosen and settle: EMT',
  text: 'Many cells are held tightly to their neighbours. Some of them loosen, change shape and move more; this is called EMT. The change is often partial, and it can turn back. In mice, turning back helped cells to grow in a new place.',
  deeper:
    'EMT stands for epithelial–mesenchymal transition; the way back is MET. In mice, a switch that could turn back gave more metastases than one that was locked. Two studies that traced cells found metastases without full EMT, while cells that had been through it responded less to medicines. So EMT can help, but it is neither compulsory nor permanent.',
  sources: ['R40', 'R41', 'R41b', 'S3'],
  certainty: 'L',
  concepts: ['S1-17', 'S1-18', 'S2-06', 'S2-07', 'S2-08', 'S3-06', 'S3-07'],
  misconceptions: ['MC11'],
  leavesOut:
    'The dial has three positions and moves a whole clone. Real cells lie anywhere in between, each on its own, and nobody turns them.',
})
