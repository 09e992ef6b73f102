import { defineTopic } from '../topic'

export default defineTopic({
  id: 'primary-tumour',
  kind: 'stage',
  title: 'The primary tumour',
  text: 'A primary tumour is the mass that forms where a cancer starts. In its cells, genes that drive growth are stuck on, and genes that slow it are off. Cells in it divide, change and die all the time, so it becomes a mix of many kinds of cells.',
  deeper:
    'Growth genes that are stuck on are called oncogenes; the genes that slow growth are tumour suppressors. Far from a vessel, oxygen runs short and the tissue turns acid. A tumour also holds fibroblasts, vessels and immune cells that are not cancer cells. Spread need not wait until it is large: in a genetic study of bowel cancer, distant seeding was dated to a time when the first tumour was still tiny in 17 of 21 people.',
  sources: ['S2', 'R43b', 'textbook'],
  certainty: 'M-H',
  concepts: ['S2-01', 'S2-23', 'S2-28', 'S2-29'],
  misconceptions: ['MC06', 'MC18'],
  leavesOut:
    'Each token stands for millions of cells that differ from each other. The fibroblasts, vessels and immune cells of the tumour have no tokens of their own.',
})
