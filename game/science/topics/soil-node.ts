import { defineTopic } from '../topic'

export default defineTopic({
  id: 'soil-node',
  kind: 'organ',
  title: 'Lymph nodes as soil',
  text: 'Lymph nodes are small stations full of immune cells. They can hold tumour cells back, clear them or let them pass on. In some cancers, such as melanoma, nodes often hold metastases.',
  deeper:
    'In an autopsy study of 216 people with melanoma, lymph nodes were involved in 73.6%. In a study of bowel cancer, node and distant metastases came from separate groups of cells in 65% of cases, so nodes are often a side branch and not a gate. Nodes are looked at for staging: N stands for nodes, M for distant places.',
  sources: ['R57', 'R42', 'S2', 'S3'],
  certainty: 'L',
  concepts: ['S2-35', 'S3-13', 'S3-30'],
  misconceptions: ['MC09'],
  leavesOut:
    'The game has a single node and treats it like an organ. Staging keeps nearby nodes and distant places apart.',
})
