import { defineTopic } from '../topic'

export default defineTopic({
  id: 'tumour-kidney',
  kind: 'tumour',
  title: 'Kidney cancer',
  text: 'A wide vein leads from the kidney towards the heart and the lungs. Many kidney tumours are rich in vessels of their own. When kidney cancer has spread, the lungs are the most common place, then bone, lymph nodes and liver.',
  deeper:
    'In the common clear-cell kind, the gene VHL is usually lost. A factor called HIF then stays on as if oxygen were short, and VEGF makes vessels sprout. Medicines against this signal are among those used. The order of places is from a study of 11,157 people; its figures were not read again, so they are not given here. The left kidney’s vein has links to the spine.',
  sources: ['R59', 'textbook', 'S3'],
  certainty: 'M-H',
  concepts: ['S2-20', 'S3-26', 'S3-30'],
  misconceptions: ['MC02', 'MC20'],
  leavesOut:
    'Kidney cancer is several diseases, and not all are rich in vessels. The game starts all its colonies with a blood supply.',
})
