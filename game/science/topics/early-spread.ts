import { defineTopic } from '../topic'

export default defineTopic({
  id: 'early-spread',
  kind: 'mechanism',
  title: 'Early and side by side',
  text: 'Steps do not wait in line. In some cancers, cells leave while the first tumour is still tiny. Most of these cells fail or sleep. Tumours in other organs can also send out cells of their own.',
  deeper:
    'In mice with one kind of breast tumour, at least 80% of metastases came from cells that had left early. In a study of bowel cancer, seeding was dated to a time when the first tumour was too small to be noticed in 17 of 21 people. In another, metastases in nodes and in organs came from separate groups of cells in 65%. So spread runs in parallel.',
  sources: ['R42', 'R43', 'R43b'],
  certainty: 'L',
  concepts: ['S3-02', 'S3-04', 'S3-38'],
  misconceptions: ['MC06', 'MC09'],
  leavesOut:
    'The board puts the stages in a row so that one can follow them. Only a few cards let cells go on from a new tumour.',
})
