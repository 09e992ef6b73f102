import { defineTopic } from '../topic'

export default defineTopic({
  id: 'intravasation',
  kind: 'stage',
  title: 'Into a vessel: intravasation',
  text: 'Intravasation means that a cell gets into a blood or lymph vessel. It first has to pass the vessel’s own basement membrane, then the thin lining. In mice, cells entered the blood at spots where a macrophage, a kind of immune cell, opens the wall for a moment.',
  deeper:
    'Such a doorway is made of three cells in touch: a tumour cell, a macrophage and a cell of the vessel lining. The opening is small and brief, and in that study entry was seen nowhere else. Tumours with many doorways went with more spread to distant places later on. In general a cell can pass between two lining cells or straight through one.',
  sources: ['R26', 'S0', 'S1'],
  certainty: 'L',
  concepts: ['S0-05', 'S0-06', 'S0-07', 'S0-09', 'S0-10', 'S0-12', 'S1-04', 'S1-05'],
  misconceptions: ['MC05'],
  leavesOut:
    'The vessels of a tumour are uneven and leaky, so entry is easier in some spots than in others. In the game every cell of a clone enters by the same test.',
})
