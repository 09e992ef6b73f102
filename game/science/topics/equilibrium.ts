import { defineTopic } from '../topic'

export default defineTopic({
  id: 'equilibrium',
  kind: 'immunity',
  title: 'Held in balance',
  text: 'T cells do not always clear a small colony. At times they hold it: as many cells are lost as are made. The colony keeps its size, perhaps for years. Scans do not see it, and it may never grow.',
  deeper:
    'This state is called equilibrium. A T cell signal, interferon-gamma, has a part in it. Balance can also come from a lack of vessels: in resting deposits in the lungs of mice, cells divided as fast as in growing ones, but far more of them died. If the balance tips, growth can start; what tips it is only partly known.',
  sources: ['R36', 'textbook'],
  certainty: 'M-H',
  concepts: ['S2-19', 'S2-21', 'S3-32'],
  misconceptions: ['MC13'],
  leavesOut: 'A balance like this lasts months or years. In the game it lasts a round.',
})
