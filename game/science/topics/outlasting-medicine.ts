import { defineTopic } from '../topic'

export default defineTopic({
  id: 'outlasting-medicine',
  kind: 'mechanism',
  title: 'Cells that outlast a medicine',
  text: 'A medicine seldom reaches every cell of a tumour. Some cells carry a change by which it fails. Others have slowed down or changed state and are spared for now. Nobody did anything wrong if a treatment did not work.',
  deeper:
    'Cells that last without a special mutation are called persisters; the state can fade again. In mice, cells that had been through EMT responded less to chemotherapy. Resting cells are spared by medicines that act on division. Combining or changing medicines is one answer, and it is planned with the person.',
  sources: ['R41', 'R41b', 'S2', 'textbook'],
  certainty: 'M-H',
  concepts: ['S2-27', 'S2-39', 'S2-40', 'S2-46'],
  misconceptions: ['MC18', 'MC25'],
  leavesOut:
    'There are many ways to resist, and most take months to show. In the game, a card makes a colony stand a treatment at once.',
})
