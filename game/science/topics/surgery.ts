import { defineTopic } from '../topic'

export default defineTopic({
  id: 'surgery',
  kind: 'treatment',
  title: 'Surgery',
  text: 'In surgery a tumour is cut out. If the first tumour is removed, it sends out no more cells. Cells that had left before are not reached by it, so some people get a medicine as well. Now and then a few deposits in another organ can be removed too.',
  deeper:
    'A model put the share of people cured at about 20% after bowel cancer deposits in the liver had been removed, in 1,012 operations. In mice, one kind of first tumour held small deposits back with a signal, and they grew once it was gone. Whether this matters in people is open. That surgery or air as such makes cancer spread is not supported by evidence.',
  sources: ['R37', 'R67', 'S2'],
  certainty: 'L',
  concepts: ['S2-37', 'S2-42', 'S3-49'],
  misconceptions: ['MC06', 'MC15', 'MC17'],
  leavesOut:
    'Whether an operation makes sense depends on much that no card can hold. It is decided together with the person.',
})
