import { defineTopic } from '../topic'

export default defineTopic({
  id: 'astrocytes',
  kind: 'mechanism',
  title: 'Astrocytes in the brain',
  text: 'Astrocytes are star-shaped helper cells of the brain. In mice, they set an enzyme free when tumour cells arrived. It starts the shutdown of the newcomers and loosens their grip on vessels. Most are lost; a few happen to make blockers of it.',
  deeper:
    'The enzyme is plasmin. It frees a death signal, FasL, and cuts L1CAM, with which cells hug a vessel. The blockers are called serpins. Astrocytes have two faces as well: later on, they can help a growing deposit. So the same healthy cell may clear an early arrival and feed a late one.',
  sources: ['R35', 'textbook'],
  certainty: 'M-H',
  concepts: ['S1-19', 'S2-19', 'S3-25', 'S1-11'],
  misconceptions: ['MC19'],
  leavesOut:
    'The brain has more helper cells, such as microglia, and parts that differ. The game shows one moment of one kind of cell.',
})
